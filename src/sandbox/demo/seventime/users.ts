import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import { cellPhone, mailName, personalNumber, workPhone } from "./identity.ts";
import { type IdMaker, idMaker } from "./ids.ts";
import { firstNames, lastNames } from "./words.ts";
import { type World, dayLength } from "./world.ts";

/** What someone does at the firm. */
export type Duty = "office" | "store" | "leader" | "field";

/** Places of the departments in their list. */
export const departmentNames = ["El", "Rör", "Värme och kyla", "Kontor och lager"] as const;
const officeDepartment = 3;

interface Post {
  duty: Duty;
  department: number;
  role: number;
  left?: number;
}

const repeat = (count: number, post: Post): Post[] => Array.from({ length: count }, () => post);

const posts: readonly Post[] = [
  ...repeat(1, { duty: "office", department: officeDepartment, role: 1 }),
  ...[0, 1, 2].flatMap((department) => repeat(2, { duty: "leader", department, role: 5 })),
  ...repeat(2, { duty: "office", department: officeDepartment, role: 30 }),
  ...[0, 1, 2].flatMap((department) => repeat(4, { duty: "field", department, role: 10 })),
  ...repeat(2, { duty: "store", department: officeDepartment, role: 20 }),
  ...[0, 1].map((department): Post => ({ duty: "field", department, role: 10, left: 215 })),
  ...repeat(5, { duty: "office", department: officeDepartment, role: 1 }),
  ...[0, 1, 2].flatMap((department) => repeat(1, { duty: "field", department, role: 10 })),
];

const userOf = (
  random: Random,
  nextId: IdMaker,
  post: Post,
  name: [string, string],
  index: number,
  hired: number,
) => {
  const [firstName, lastName] = name;
  const isNew = index === posts.length - 1;
  return {
    _id: nextId(hired),
    firstName,
    lastName,
    email: `${mailName(firstName, lastName)}@norrvik.example.se`,
    personalNumber: personalNumber(random),
    employeeNumber: String(101 + index),
    userName: mailName(firstName, lastName),
    workPhone: workPhone(random),
    cellPhone: cellPhone(random),
    createdDate: utcText(hired),
    modifiedDate: utcText(hired + 3 * dayLength),
    userRoleId: post.role,
    isActive: post.left === undefined,
    isActivated: !isNew,
    language: index % 13 === 12 ? "EN" : "SV",
    canHaveDynamicSchedule: post.duty !== "field",
    name: `${firstName} ${lastName}`,
  };
};

/** Ids that the users' records refer to, in the order of their lists. */
export interface UserReferences {
  departments: readonly string[];
  salaryTypes: readonly { _id: string }[];
  skills: readonly { _id: string }[];
  schedules: readonly { _id: string }[];
}

const scheduleOf = (
  nextId: IdMaker,
  hired: number,
  left: string | null,
  schedules: readonly { _id: string }[],
  place: number,
) => ({
  _id: nextId(hired),
  startDate: `${utcText(hired).slice(0, 10)}T00:00:00.000Z`,
  endDate: left,
  workSchedule: schedules[place]?._id ?? "",
});

const isPartTime = (index: number): boolean => index === 12 || index === 30;

/** Everyone who works or has worked at the firm, the longest employed first. */
export const makePeople = (world: World, references: UserReferences) => {
  const random = world.random("users");
  const nextId = idMaker("User");
  const nextRowId = idMaker("UserWorkSchedule");
  const hireDays = posts.map((_, index) => 3300 - Math.floor((index * 3285) / (posts.length - 1)));
  const first = random.shuffle(firstNames);
  const last = random.shuffle(lastNames);
  return posts.map((post, index) => {
    const hired = world.officeTime(random, hireDays[index] ?? 0);
    const user = userOf(random, nextId, post, [first[index] ?? "", last[index] ?? ""], index, hired);
    const left = post.left === undefined ? null : `${world.calendar.day(-post.left).date}T00:00:00.000Z`;
    const place = post.duty !== "field" ? 1 : isPartTime(index) ? 2 : 0;
    const record = {
      ...user,
      workSchedules: [scheduleOf(nextRowId, hired, left, references.schedules, place)],
      department: references.departments[post.department] ?? "",
      defaultSalaryType: references.salaryTypes[0]?._id ?? "",
      userSkills: references.skills
        .filter(() => random.chance(post.duty === "field" ? 0.4 : 0.1))
        .map(({ _id }) => _id),
    };
    return {
      record,
      name: record.name,
      hired,
      duty: post.duty,
      department: post.department,
      leftDaysAgo: post.left,
      partTime: isPartTime(index),
      hourlyCost: post.duty === "field" ? 330 + (index % 7) * 12 : 420,
    };
  });
};

/** Someone who works or has worked at the firm. */
export type Person = ReturnType<typeof makePeople>[number];

/** The departments, each managed by its leaders or by the office. */
export const makeDepartments = (ids: readonly string[], people: readonly Person[]) =>
  departmentNames.map((name, index) => ({
    _id: ids[index] ?? "",
    name,
    departmentNumber: String((index + 1) * 10),
    isActive: true,
    managerIds: people
      .filter(
        (person) =>
          person.department === index && person.duty === (index === officeDepartment ? "office" : "leader"),
      )
      .slice(0, 2)
      .map((person) => person.record._id),
  }));
