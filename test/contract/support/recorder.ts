/** A request that was sent and the answer that came. */
export interface Exchange {
  method: string;
  url: URL;
  requestHeaders: Headers;
  /** Parsed; undefined where there was none. */
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

async function readJson(message: Request | Response): Promise<unknown> {
  const text = await message.text();
  return text === "" ? undefined : JSON.parse(text);
}

/** Makes a recorder that has nothing in it. */
export function createRecorder(): Recorder {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    async fetch(request) {
      const sent = request.clone();
      const response = await fetch(request);
      exchanges.push({
        method: sent.method,
        url: new URL(sent.url),
        requestHeaders: sent.headers,
        requestBody: await readJson(sent),
        status: response.status,
        responseHeaders: response.headers,
        responseBody: await readJson(response.clone()),
      });
      return response;
    },
  };
}
