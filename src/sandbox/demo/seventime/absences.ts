import type { Day } from "../calendar.ts";
import type { Random } from "../random.ts";
import { categoryIndex } from "./timeCategories.ts";
import type { Person } from "./users.ts";
import type { World } from "./world.ts";

/** Time categories of someone's days away, by the day counted from 1970. */
export type Absences = Map<number, number>;

const vacationWeeks = 4;
const watchShare = 0.15;

/** The Monday that a vacation begins with: early July, or early August for the few who hold the fort. */
const vacationStart = (year: number, keepsWatch: boolean): number => {
  const wished = Date.UTC(year, keepsWatch ? 7 : 6, keepsWatch ? 3 : 1) / 86_400_000;
  return wished + ((8 - (((wished + 3) % 7) + 1)) % 7);
};

const fill = (absences: Absences, first: number, length: number, category: number): void => {
  for (let number = first; number < first + length; number += 1) absences.set(number, category);
};

const addIllness = (absences: Absences, random: Random, days: readonly Day[]): void => {
  for (let count = random.integer(2, 6); count > 0; count -= 1) {
    fill(absences, random.pick(days).number, random.integer(1, 4), categoryIndex.sickness);
  }
  for (let count = random.integer(0, 3); count > 0; count -= 1) {
    fill(absences, random.pick(days).number, 1, categoryIndex.childSickness);
  }
};

/** Someone's days away during the year: holidays in July, illness, and for a few a long parental leave. */
export const absencesOf = (world: World, random: Random, person: Person, index: number): Absences => {
  const absences: Absences = new Map();
  const days = world.calendar.days.filter(({ number }) => number >= world.calendar.today.number - 365);
  const keepsWatch = random.chance(watchShare);
  for (const year of new Set(days.map(({ date }) => Number(date.slice(0, 4))))) {
    fill(absences, vacationStart(year, keepsWatch), vacationWeeks * 7, categoryIndex.vacation);
  }
  addIllness(absences, random, days);
  if (index === 3 || index === 17) {
    fill(
      absences,
      random.pick(days.slice(0, 250)).number,
      random.integer(60, 110),
      categoryIndex.parentalLeave,
    );
  }
  if (person.partTime) {
    for (const { number, weekday } of days) if (weekday === 5) absences.delete(number);
  }
  return absences;
};
