import { type Random, randomOf } from "../random.ts";
import type { House, RoleName, RolePlace, Skill } from "./model.ts";
import { firstNames, lastNames } from "./names.ts";
import { dayLength } from "./timestamp.ts";

/** What kind of user a person is, by the code of the API. */
export const userType = { employee: 1, administrator: 2, manager: 3, assistantManager: 4 } as const;

/** A person before there is a number for them; days are counted back from the moment. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly type: (typeof userType)[keyof typeof userType];
  readonly houses: readonly House[];
  readonly skills: readonly Skill[];
  readonly hiredDaysAgo: number;
  /** Undefined for those who still work here. */
  readonly leftDaysAgo: number | undefined;
}

/** How many people have a role as their main one. */
const headcounts: { role: RoleName; large: number; small: number }[] = [
  { role: "Manager", large: 1, small: 1 },
  { role: "Shift Lead", large: 2, small: 1 },
  { role: "Server", large: 8, small: 7 },
  { role: "Host", large: 2, small: 2 },
  { role: "Busser", large: 2, small: 1 },
  { role: "Bartender", large: 3, small: 2 },
  { role: "Barback", large: 1, small: 0 },
  { role: "Sous Chef", large: 1, small: 1 },
  { role: "Line Cook", large: 6, small: 4 },
  { role: "Prep Cook", large: 1, small: 1 },
  { role: "Dishwasher", large: 3, small: 2 },
];

/** Roles that some people of a role work in as well. */
const secondRoles: Partial<Record<RoleName, RoleName>> = {
  Server: "Host",
  Bartender: "Server",
  Busser: "Host",
  Barback: "Busser",
  "Sous Chef": "Line Cook",
  "Line Cook": "Prep Cook",
  "Prep Cook": "Dishwasher",
};

const skillIn = (role: RolePlace, level: number, primary: boolean): Skill => ({
  role,
  level,
  wage: role.wage + (level - 1) * 0.75,
  primary,
});

/** All people of the company, the administrator first and then in the order in which they were hired. */
export function peopleOf(houses: readonly House[], moment: number): Person[] {
  const random = randomOf("harbor and grain people");
  const first = random.shuffle(firstNames);
  const last = random.shuffle(lastNames);
  const posts = houses.flatMap((house) =>
    headcounts.flatMap(({ role, large, small }) =>
      Array.from({ length: house.large ? large : small }, (_, place) => ({ house, role, place })),
    ),
  );
  const staff = posts.map(({ house, role, place }, index) => ({
    firstName: first[index + 1] ?? "",
    lastName: last[index + 1] ?? "",
    ...postOf(house, role, place, houses, random, Math.floor((moment - house.created) / dayLength)),
  }));
  const administrator = {
    firstName: first[0] ?? "",
    lastName: last[0] ?? "",
    type: userType.administrator,
    houses,
    skills: [],
    hiredDaysAgo: 2399,
    leftDaysAgo: undefined,
  };
  return [administrator, ...staff.toSorted((one, other) => other.hiredDaysAgo - one.hiredDaysAgo)];
}

function postOf(
  house: House,
  role: RoleName,
  place: number,
  houses: readonly House[],
  random: Random,
  age: number,
): Omit<Person, "firstName" | "lastName"> {
  const founder = place === 0;
  const leaves = place > 0 && place % 3 === 2;
  const isNew = place > 0 && place % 4 === 3;
  const recent = random.integer(20, 330);
  const veteran = random.integer(Math.min(400, age - 1), age - 1);
  const atHouses = place % 3 === 1 ? neighbours(house, houses) : [house];
  return {
    type: typeOf(role, founder),
    houses: atHouses,
    skills: skillsOf(role, atHouses, random, founder),
    hiredDaysAgo: isNew ? recent : founder ? age - 5 : veteran,
    leftDaysAgo: leaves ? random.integer(12, 290) : undefined,
  };
}

const typeOf = (role: RoleName, founder: boolean): Person["type"] => {
  if (role === "Manager") return userType.manager;
  return role === "Shift Lead" && founder ? userType.assistantManager : userType.employee;
};

/** The house, and the other one in the same city. */
const neighbours = (house: House, houses: readonly House[]): House[] => [
  house,
  ...houses.filter((other) => other !== house && other.city === house.city),
];

function skillsOf(name: RoleName, houses: readonly House[], random: Random, founder: boolean): Skill[] {
  const level = founder ? 3 : random.integer(1, 3);
  const second = random.chance(0.6) ? secondRoles[name] : undefined;
  return [name, second].flatMap((wanted, place) =>
    houses.flatMap((house, index) => {
      const role = wanted === undefined ? undefined : house.roles.get(wanted);
      if (role === undefined) return [];
      return skillIn(role, place === 0 ? level : 1, place === 0 && index === 0);
    }),
  );
}
