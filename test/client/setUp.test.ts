import { afterEach, describe, expect, test, vi } from "vitest";
import { createSevenTime } from "../../src/apis/seventime.ts";
import { json } from "./answers.ts";

afterEach(() => vi.unstubAllEnvs());

describe("the key", () => {
  test("is read from the environment", async () => {
    vi.stubEnv("SEVENTIME_CLIENT_SECRET", "from-the-environment");
    const sent: (string | null)[] = [];
    const seventime = createSevenTime({
      fetch: async (request) => {
        sent.push(request.headers.get("Client-Secret"));
        return json({ data: [] });
      },
    });
    await seventime.userRoles.list();
    expect(sent).toEqual(["from-the-environment"]);
  });

  test("that is missing names the variable and where the vendor hands keys out", () => {
    vi.stubEnv("SEVENTIME_CLIENT_SECRET", "");
    expect(() => createSevenTime()).toThrow(/SEVENTIME_CLIENT_SECRET.*Settings, Integrations, API/);
  });

  test.each(["two words", "line\n", "snö"])("%j is refused without being shown", (clientSecret) => {
    expect(() => createSevenTime({ clientSecret })).toThrow(/cannot carry/);
    expect(() => createSevenTime({ clientSecret })).not.toThrow(clientSecret);
  });
});

test.each(["", "app.seventime.se", "ftp://127.0.0.1"])("the address %j is refused", (baseUrl) => {
  expect(() => createSevenTime({ clientSecret: "key", baseUrl })).toThrow(/has to be an http address/);
});
