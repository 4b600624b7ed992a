import { TimepactError } from "./timepactError.ts";

/** The client cannot work as it was set up, or a call cannot be sent as it was written. */
export class ConfigurationError extends TimepactError {
  override name = "ConfigurationError";
}
