import type { World } from "../../../src/sandbox/engine/world.ts";
import type { Fields } from "../../../src/openapi/fields.ts";
import type { SandboxFacts } from "../calls/sandboxCall.ts";

/** Somebody with a code for the terminal, and the location that they work at. */
function personAtTerminal(world: World): { person: Fields; location: Fields } {
  const [location = {}] = world.table("Location").find({ limit: 1 });
  const here = { field: "location[].id", comparison: "=", value: Number(location["id"]) } as const;
  const active = { field: "active", comparison: "=", value: 1 } as const;
  const people = world.table("User").find({ where: [here, active] });
  const person = people.find(({ employee_id: code }) => code !== undefined && code !== "");
  if (person === undefined) throw new Error("Nobody at the first location has a code.");
  return { person, location };
}

/** How the operations of 7shifts are called on a sandbox, where the records that it holds do not say it. */
export const facts: SandboxFacts = {
  preparations: {
    async checkScheduledShift({ session: { world } }) {
      return { body: { punch_id: Number(personAtTerminal(world).person["employee_id"]) } };
    },
    async punchTimePunch({ session: { world } }) {
      const { person, location } = personAtTerminal(world);
      return { body: { location_hash: location["hash"], employee_id: Number(person["employee_id"]) } };
    },
  },
};
