import { plantedKeys } from "../canary/values.ts";
import { type SevenTime, type SevenTimeOptions, createSevenTime } from "../../src/apis/seventime.ts";

/** A key that must never be seen in anything printed. */
export const [secret = ""] = plantedKeys;

/** A JSON answer. */
export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { "Content-Type": "application/json", ...init.headers },
  });

/** A fetch whose requests a function answers, and the requests it was given. */
export function recordingFetch(answer: (request: Request) => Response | Promise<Response>): {
  fetch: (request: Request) => Promise<Response>;
  requests: Request[];
} {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (request) => {
      requests.push(request.clone());
      return answer(request);
    },
  };
}

/** A Seven Time client, neither paced nor patient, whose requests a function answers, and the requests it sent. */
export function clientAnswering(
  answer: (request: Request) => Response | Promise<Response>,
  options: SevenTimeOptions = {},
): { seventime: SevenTime; requests: Request[] } {
  const { fetch, requests } = recordingFetch(answer);
  return {
    seventime: createSevenTime({ clientSecret: secret, fetch, rateLimit: false, retry: false, ...options }),
    requests,
  };
}

/** The error that a promise is rejected with. */
export const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error("The call should have failed.");
    },
    (error: unknown) => error,
  );
