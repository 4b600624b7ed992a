import { type Random, randomOf } from "../random.ts";
import type { Seed } from "../seed.ts";
import { firstNames as englishFirstNames, lastNames as englishLastNames } from "../sevenshifts/names.ts";
import { mailName } from "../seventime/identity.ts";
import { firstNames, lastNames } from "../seventime/words.ts";
import { idMaker } from "./ids.ts";
import type { Site, Sites } from "./sites.ts";

type Row = Seed[string][number];

/** Draws somebody who books at a practice. */
export type Customers = (site: Site, random: Random) => Row;

const perSite = 240;

function poolOf(site: Site, first: readonly string[], last: readonly string[]): Row[] {
  const random = randomOf(`clinic ${site.name} customers`);
  const nextId = idMaker(`${site.name} customer`);
  return Array.from({ length: perSite }, (_, number) => {
    const [firstName, lastName] = [random.pick(first), random.pick(last)];
    return {
      id: nextId(),
      name: `${firstName} ${lastName}`,
      first_name: firstName,
      last_name: lastName,
      email: `${mailName(firstName, lastName)}${number}@example.com`,
      phone: site.phone(number),
      timezone: site.zone,
    };
  });
}

/** Those who book at the practices; many of them again and again. */
export function customersOf({ stockholm, london, newYork }: Sites): Customers {
  const pools = new Map<Site, Row[]>([
    [stockholm, poolOf(stockholm, firstNames, lastNames)],
    [london, poolOf(london, englishFirstNames, englishLastNames)],
    [newYork, poolOf(newYork, englishFirstNames, englishLastNames)],
  ]);
  return (site, random) => random.pick(pools.get(site) ?? []);
}
