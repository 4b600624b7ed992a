import { afterAll, afterEach } from "vitest";
import { type Mock, startMock } from "../../../scripts/mock/start.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { partsOfExchange } from "../measure/parts.ts";
import { type Judge, createJudge } from "./judge.ts";
import { type Recorder, createRecorder } from "./recorder.ts";

/** A mock for the tests of one file, and everything that was said to it in the present test. */
export interface Session extends Judge, Recorder {
  mock: Mock;
}

/** Starts a mock for the tests of a file; what they exercise of the contract counts for the coverage. */
export async function startSession(document: OpenApiDocument): Promise<Session> {
  const mock = await startMock(document);
  const judge = createJudge(document);
  const recorder = createRecorder();
  afterAll(() => mock.close());
  afterEach(({ task }) => {
    const parts = recorder.exchanges.flatMap((exchange) =>
      partsOfExchange(document, judge.match(exchange), exchange),
    );
    task.meta.exercised = [...new Set(parts)];
    recorder.exchanges.length = 0;
  });
  return { mock, ...judge, ...recorder };
}
