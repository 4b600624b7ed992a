import { describe, expect, test } from "vitest";
import { clientAnswering, failure, json } from "./answers.ts";

const wanted = { name: "Bygg AB", createdByUser: "1", customerNumber: "1001" };
const stored = { _id: "c1", ...wanted };
const page = (...data: object[]) =>
  json({ data, meta: { totalResources: data.length, totalPages: 1, currentPage: 1 } });
const lost = (): never => {
  throw Object.assign(new Error("reset"), { code: "ECONNRESET" });
};

/** A client whose creates and look-ups are answered in turn, and what it sent. */
function clientOf(answers: { create: (() => Response)[]; list: (() => Response)[] }) {
  const sent: string[] = [];
  const { seventime } = clientAnswering((request) => {
    const kind = request.method === "POST" ? "create" : "list";
    sent.push(kind === "list" ? `list ${new URL(request.url).search}` : kind);
    const answer = answers[kind].shift();
    if (answer === undefined) throw new Error(`There is no more answer to a ${kind}.`);
    return answer();
  });
  return { seventime, sent };
}

const lookUp = "list ?customerNumber=1001&page=1";

describe("create.ensure", () => {
  test("creates and looks for nothing when all goes well", async () => {
    const { seventime, sent } = clientOf({ create: [() => json(stored)], list: [] });
    expect(await seventime.customers.create.ensure(wanted)).toEqual(stored);
    expect(sent).toEqual(["create"]);
  });

  test("finds what a lost reply had created, and does not send it again", async () => {
    const { seventime, sent } = clientOf({
      create: [lost],
      list: [() => page({ customerNumber: "10010" }, stored)],
    });
    expect(await seventime.customers.create.ensure(wanted)).toEqual(stored);
    expect(sent).toEqual(["create", lookUp]);
  });

  test("sends it again when it is not there", async () => {
    const { seventime, sent } = clientOf({ create: [lost, () => json(stored)], list: [() => page()] });
    expect(await seventime.customers.create.ensure(wanted)).toEqual(stored);
    expect(sent).toEqual(["create", lookUp, "create"]);
  });

  test("finds it when the second is refused, since the first was still on its way", async () => {
    const refused = () => json({ errorMessage: "The number is taken." }, { status: 400 });
    const { seventime, sent } = clientOf({
      create: [lost, refused],
      list: [() => page(), () => page(stored)],
    });
    expect(await seventime.customers.create.ensure(wanted)).toEqual(stored);
    expect(sent).toEqual(["create", lookUp, "create", lookUp]);
  });

  test("gives up after three, and says that the outcome is not known", async () => {
    const { seventime, sent } = clientOf({
      create: [lost, lost, lost],
      list: [() => page(), () => page(), () => page()],
    });
    expect(await failure(seventime.customers.create.ensure(wanted))).toMatchObject({ outcome: "unknown" });
    expect(sent.filter((kind) => kind === "create")).toHaveLength(3);
  });

  test("does not send it again when it cannot look", async () => {
    const { seventime, sent } = clientOf({ create: [lost], list: [lost] });
    expect(await failure(seventime.customers.create.ensure(wanted))).toMatchObject({ outcome: "unknown" });
    expect(sent).toEqual(["create", lookUp]);
  });

  test("passes a refusal on as it is", async () => {
    const { seventime, sent } = clientOf({ create: [() => json({}, { status: 400 })], list: [] });
    expect(await failure(seventime.customers.create.ensure(wanted))).toMatchObject({ status: 400 });
    expect(sent).toEqual(["create"]);
  });

  test("needs the key by which to look", async () => {
    const { seventime, sent } = clientOf({ create: [], list: [] });
    const { customerNumber: _none, ...without } = wanted;
    expect(await failure(seventime.customers.create.ensure(without))).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("needs customerNumber"),
    });
    expect(sent).toEqual([]);
  });
});

test("only creates with a natural key have it", () => {
  const { seventime } = clientOf({ create: [], list: [] });
  expect(seventime.projects.create).toHaveProperty("ensure");
  expect(seventime.timeLogs.create).not.toHaveProperty("ensure");
});
