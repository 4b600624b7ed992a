import { type Fields, isFields } from "../../../openapi/fields.ts";
import type { Call } from "../behaviours.ts";

/** Fields that the server keeps, whatever a body says. */
const serverOwn = new Set([
  "created_at",
  "updated_at",
  "api_token",
  "calendars",
  "accounts",
  "credentials",
  "email_verified",
  "provider",
  "provider_id",
  "provider_access",
  "provider_primary",
]);

/** The fields of a body that a record may take over. */
export const sentFields = ({ body }: Pick<Call, "body">): Fields =>
  isFields(body) ? Object.fromEntries(Object.entries(body).filter(([name]) => !serverOwn.has(name))) : {};
