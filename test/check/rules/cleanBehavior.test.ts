import { describe, expect, test } from "vitest";
import { behaviorRules } from "../../../src/check/rules/behavior.ts";
import { type Slug, slugs } from "../../../src/sandbox/contracts.ts";
import { browse } from "./behaviorBrowse.ts";
import { type Visit, visit } from "./behaviorSupport.ts";
import { change } from "./behaviorWrites.ts";

const findings = ({ session }: Visit): string[] =>
  behaviorRules.flatMap((rule) =>
    [...rule.check(session)].map(
      ({ observation, message, dataPointer }) =>
        `${rule.id} ${observation.exchange.method} ${observation.exchange.url} ${dataPointer}: ${message}`,
    ),
  );

describe.each<Slug>([...slugs])("%s", (slug) => {
  test("looking around gives no finding", async () => {
    const guest = visit(slug);
    await browse(guest);
    expect(findings(guest)).toEqual([]);
    const served = guest.session.observations.filter(({ isSuccess }) => isSuccess);
    expect(served.length).toBeGreaterThan(guest.session.observations.length / 2);
  }, 60_000);

  test("creating, changing and deleting gives no finding", async () => {
    const guest = visit(slug);
    await change(guest);
    expect(findings(guest)).toEqual([]);
    const writes = guest.session.observations.filter(
      ({ exchange, isSuccess }) => isSuccess && exchange.method !== "GET",
    );
    expect(writes.length).toBeGreaterThan(10);
  }, 60_000);
});
