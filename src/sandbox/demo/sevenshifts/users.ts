import { type Random, randomOf } from "../random.ts";
import type { Company } from "./houses.ts";
import type { House, StoredRecord, Worker } from "./model.ts";
import { streets } from "./names.ts";
import { notificationsOf } from "./notifications.ts";
import { type Person, peopleOf, userType } from "./people.ts";
import { dateText, dayLength, minuteLength, noTime, timestamp } from "./timestamp.ts";

const firstUserId = 208_514;
const firstPhone = 100;
const phones = 100;

/** Weeks are planned so long ahead that a new person is in none before. */
const daysUntilPlanned = 25;

/** The people as the plan uses them and as the store keeps them. */
export interface Staff {
  readonly workers: readonly Worker[];
  readonly records: StoredRecord[];
}

/** Makes the staff of the company as of a moment. */
export function staffAsOf(moment: number, { houses, records: { Company } }: Company): Staff {
  const random = randomOf("harbor and grain users");
  const today = Math.floor(moment / dayLength);
  const people = peopleOf(houses, moment);
  const codes = random.shuffle(Array.from({ length: 8000 }, (_, index) => String(1001 + index)));
  const records = people.map((person, index) => ({
    id: firstUserId + index,
    company_id: Company[0]?.id,
    ...contactOf(person, index, random),
    ...employmentOf(person, random),
    employee_id: codes[index],
    payroll_id: `HG${String(401 + index)}`,
    sort: index + 1,
    ...notificationsOf(person, random),
    ...timesOf(person, index, today, random),
    ...assignmentsOf(person),
  }));
  return { records, workers: people.map((person, index) => workerOf(person, index, today, random)) };
}

function contactOf(person: Person, index: number, random: Random): StoredRecord {
  const { firstName, lastName } = person;
  const home = homeOf(person);
  const phone = (offset: number): string =>
    `${home.areaCode}-555-0${firstPhone + ((index + offset) % phones)}`;
  return {
    mapping_id: index % 4 === 0 ? `POS-${7100 + index}` : "",
    firstname: firstName,
    lastname: lastName,
    email: `${firstName}.${lastName}@example.com`.toLowerCase(),
    photo: `https://photos.example.com/users/${firstUserId + index}.jpg`,
    mobile_phone: phone(0),
    home_phone: random.chance(0.15) ? phone(50) : "",
    notes: random.chance(0.1) ? random.pick(remarks) : "",
    lang: random.chance(0.15) ? "es" : "en",
    address: `${random.integer(101, 4899)} ${random.pick(streets)} St`,
    city: home.city,
    prov_state: home.state,
    postal_zip: home.postalCode,
    birth_date: dateText(random.integer(4400, 11_600)),
  };
}

const remarks = [
  "Allergic to shellfish.",
  "In college, no early shifts.",
  "Trains new servers.",
  "Has a keycard.",
];

const homeOf = ({ houses: [home] }: Person): House => {
  if (home === undefined) throw new RangeError("A person works at no location.");
  return home;
};

function employmentOf({ type, skills, leftDaysAgo }: Person, random: Random): StoredRecord {
  const [main] = skills;
  const salaried = type === userType.manager || type === userType.administrator;
  return {
    user_type_id: type,
    hourly_wage: main?.wage ?? 0,
    skill_level: main?.level ?? 1,
    wage_type: salaried ? "salaried" : "hourly",
    max_weekly_hours: salaried ? "45" : random.pick(["24", "32", "40", "40"]),
    appear_as_employee: false,
    active: leftDaysAgo === undefined,
    push: random.chance(0.8),
  };
}

/** When the person was hired, entered and last changed; of the first one it is not known when. */
function timesOf(person: Person, index: number, today: number, random: Random): StoredRecord {
  const entered = (today - person.hiredDaysAgo) * dayLength + (900 + index) * minuteLength;
  const changes = person.leftDaysAgo ?? random.integer(1, Math.min(person.hiredDaysAgo - 1, 200));
  return {
    hire_date: dateText(today - person.hiredDaysAgo),
    created: index === 0 ? noTime : timestamp(entered + random.integer(0, 59) * 1000),
    modified: timestamp((today - changes) * dayLength + random.integer(840, 1320) * minuteLength),
  };
}

/** What stands beside the user in a request, and the values that the filters of the list compare. */
function assignmentsOf({ houses, skills }: Person): StoredRecord {
  const locationIds = houses.map(({ id }) => id);
  const departmentIds = [...new Set(skills.map(({ role }) => role.departmentId))].filter((id) => id !== 0);
  return {
    location: locationIds.map((id) => ({ id })),
    department: departmentIds.map((id) => ({ id })),
    role: skills.map(({ role, wage, level, primary }) => ({
      id: role.id,
      skill_level: level,
      hourly_wage: wage,
      primary: primary ? 1 : 0,
    })),
  };
}

const workerOf = (person: Person, index: number, today: number, random: Random): Worker => ({
  userId: firstUserId + index,
  skills: person.skills,
  salaried: person.type === userType.manager,
  firstDay: today - person.hiredDaysAgo + daysUntilPlanned,
  left: person.leftDaysAgo === undefined ? Number.POSITIVE_INFINITY : today - person.leftDaysAgo,
  daysOff: person.type === userType.manager ? [6, 7] : random.shuffle([1, 2, 3, 4, 7]).slice(0, 2),
  mostShiftsAWeek: 5,
  plannedDays: new Set(),
});
