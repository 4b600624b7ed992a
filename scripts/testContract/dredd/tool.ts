import { operationPointer, responsePlace, responseSchema } from "../../../src/check/rules/contractPlace.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { type OperationEntry, listOperations, successStatus } from "../../../src/openapi/operations.ts";
import { attempted, type Target } from "../target.ts";
import { type Tool, type ToolFault, findingsBy, placeless, versionOf } from "../tool.ts";
import { ToolError } from "../toolError.ts";
import { unsendableByDredd } from "./leftOut.ts";
import { dreddRequests } from "./requests.ts";
import { type DreddBreach, runDredd } from "./run.ts";
import { type Tried, triedBy } from "./tried.ts";

type Place = Omit<ToolFault, "observation">;

/** What a breach comes to: what was expected, and where the contract and the answer have it. */
function placeOf(document: OpenApiDocument, entry: OperationEntry, { field, pointer }: DreddBreach): Place {
  const response = responsePlace(document, entry, successStatus(entry));
  const specPointer = response?.pointer ?? operationPointer(entry, "/responses");
  const asked = "To the documented request";
  if (field === "request") {
    const message = `${asked} Dredd got no answer.`;
    return { class: "protocol", message, specPointer, dataPointer: "" };
  }
  if (field === "statusCode") {
    const message = `${asked} Dredd expects the documented success ${successStatus(entry)}; another status came.`;
    return { class: "protocol", message, specPointer, dataPointer: "" };
  }
  const name = pointer.split("/").at(-1);
  if (field === "headers") {
    const message = `Dredd expects the header ${name} as documented; it is missing or says something else.`;
    return { class: "protocol", message, specPointer, dataPointer: "" };
  }
  const place = response && responseSchema(response);
  const what = name === "" ? "a body of the documented kind" : `${name} where the documented answer has it`;
  const message = `Dredd expects ${what}; it is missing or of another kind.`;
  const dataPointer = placeless(pointer);
  return { class: "structure", message, specPointer: place?.pointer ?? specPointer, dataPointer };
}

/** With another status, all that the documented answer has is missing as well. */
const tellingOf = (breaches: DreddBreach[]): DreddBreach[] => {
  const status = breaches.filter(({ field }) => field === "statusCode");
  return status.length > 0 ? status : breaches;
};

/** What is wrong with a request of Dredd's own, or with the answer to it. */
function faultsOf(target: Target, { call, entry, problems }: Tried): ToolFault[] {
  const { document, baseUrl } = target.subject;
  const observation = attempted(target, call.method, baseUrl + call.target);
  if (entry === undefined) {
    const message = "Dredd called what the contract does not have.";
    return [{ observation, class: "protocol", message, specPointer: "/paths", dataPointer: "" }];
  }
  const asked = problems.map(({ pointer, keyword }) => ({
    observation,
    class: "protocol" as const,
    message: `Dredd's own request is not the contract's: ${keyword} of ${pointer}.`,
    specPointer: operationPointer(entry, "/parameters"),
    dataPointer: "",
  }));
  const answered = tellingOf(call.breaches).map((breach) => placeOf(document, entry, breach));
  return [...asked, ...answered.map((place) => ({ ...place, observation }))];
}

/** The operations that Dredd passed over without a word. */
function untried(target: Target, seen: Set<string>): ToolFault[] {
  const { document, baseUrl } = target.subject;
  const passedOver = listOperations(document).filter(({ operation }) => !seen.has(operation.operationId));
  return passedOver.map((entry) => ({
    observation: attempted(target, entry.method, baseUrl + entry.path),
    class: "protocol",
    message: "Dredd did not call the operation.",
    specPointer: operationPointer(entry),
    dataPointer: "",
  }));
}

/** Dredd: one request for each operation, whose answer is compared with the documented one. */
export const dredd: Tool = async (target, signal) => {
  const { document, baseUrl, api } = target.subject;
  const leftOut = unsendableByDredd(document);
  const ids = leftOut.map(({ operationId }) => operationId);
  const { keyHeader } = target.caller.api;
  const requests = await dreddRequests(target.caller);
  const { calls } = await runDredd(document, { url: baseUrl, keyHeader, leftOut: ids, requests }, signal);
  signal.throwIfAborted();
  if (calls === undefined) {
    throw new ToolError(
      `Dredd ended before it was through with ${api}. Run npx vitest run test/contract/${api}/dredd.test.ts to see what it says.`,
    );
  }
  const tried = triedBy(document, calls);
  const seen = new Set([...ids, ...tried.map(({ operationId }) => operationId)]);
  const faults = [...tried.flatMap((one) => faultsOf(target, one)), ...untried(target, seen)];
  return {
    version: versionOf("dredd"),
    checked: { transaction: calls.length },
    findings: findingsBy("dredd", document, faults),
    leftOut,
  };
};
