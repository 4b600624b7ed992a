import { placesOf } from "../contract.ts";
import type { Rule } from "../rule.ts";

/** Every security scheme is marked as a secret and names the variable that holds it. */
export const securityScheme: Rule = {
  name: "security-scheme",
  *check(contract) {
    for (const place of placesOf(contract, "securityScheme")) {
      if (place.text("x-sensitive") !== "secret") {
        const message = `The security scheme ${place.name} is not marked as a secret.`;
        yield { place, message, remedy: "Add x-sensitive: secret." };
      }
      if (place.at("x-environment") === undefined) {
        const message = `The security scheme ${place.name} names no environment variable.`;
        yield { place, message, remedy: "Add x-environment with the variable that holds the key." };
      }
      if (place.text("scheme") !== "basic" && place.at("x-basic-half") !== undefined) {
        const message = `The security scheme ${place.name} has x-basic-half and is no HTTP Basic.`;
        yield { place, message, remedy: "Leave x-basic-half out." };
      }
    }
  },
};
