/** A request that was sent and the answer that came. */
export interface Exchange {
  method: string;
  url: URL;
  requestHeaders: Headers;
  /** Parsed; undefined where there was none, text where it is not JSON. */
  requestBody: unknown;
  status: number;
  responseHeaders: Headers;
  responseBody: unknown;
}

/** Sends requests and keeps every exchange. */
export interface Recorder {
  exchanges: Exchange[];
  fetch(request: Request): Promise<Response>;
}

async function readBody(message: Request | Response): Promise<unknown> {
  const text = await message.text();
  if (text === "") return undefined;
  return message.headers.get("Content-Type")?.includes("json") ? JSON.parse(text) : text;
}

/** Makes a recorder that has nothing in it, and what answers its requests. */
export function createRecorder(send: Recorder["fetch"] = fetch): Recorder {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    async fetch(request) {
      const sent = request.clone();
      const response = await send(request);
      exchanges.push({
        method: sent.method,
        url: new URL(sent.url),
        requestHeaders: sent.headers,
        requestBody: await readBody(sent),
        status: response.status,
        responseHeaders: response.headers,
        responseBody: await readBody(response.clone()),
      });
      return response;
    },
  };
}
