declare module "timekit-sdk" {
  interface Timekit {
    configure: (options: { appKey: string; apiBaseUrl: string }) => void;
    makeRequest: (request: { url: string; method: "get" }) => Promise<{ data: { firstName: string } }>;
  }
  const timekit: Timekit;
  export default timekit;
}
