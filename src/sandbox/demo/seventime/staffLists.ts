import { listOf } from "./lookups.ts";
import { type TimeCategory, categoryIndex } from "./timeCategories.ts";

const salaryType = (
  name: string,
  code: string,
  unitType: string,
  salaryAmount: number,
  absence?: TimeCategory,
) => ({
  name,
  description: "",
  code,
  isAbsenceTimeType: absence !== undefined,
  isRuleType: salaryAmount > 0 && absence === undefined,
  absenceTimeCategory: absence?._id ?? null,
  absenceTimeCategoryName: absence?.name ?? "",
  unitType,
  canBeRegistered: salaryAmount === 0,
  salaryAmount,
  typeInSalarySystem: absence === undefined ? 10 : 20,
});

/** Kinds of pay; those of absence belong to a time category. */
export const makeSalaryTypes = (founded: number, categories: readonly TimeCategory[]) =>
  listOf("SalaryType", founded, [
    salaryType("Månadslön", "011", "1", 0),
    salaryType("Timlön", "012", "1", 0),
    salaryType("Övertid enkel", "123", "1", 312),
    salaryType("Övertid kvalificerad", "124", "1", 415),
    salaryType("OB kväll", "131", "1", 68),
    salaryType("OB helg", "132", "1", 124),
    salaryType("Milersättning", "821", "2", 2.5),
    salaryType("Traktamente", "831", "3", 290),
    salaryType("Semester", "301", "1", 0, categories[categoryIndex.vacation]),
    salaryType("Sjukdom", "311", "1", 0, categories[categoryIndex.sickness]),
    salaryType("Vård av barn", "321", "1", 0, categories[categoryIndex.childSickness]),
    salaryType("Föräldraledighet", "331", "1", 0, categories[categoryIndex.parentalLeave]),
  ]);

/** Roles of users, known by their number. */
export const userRoles = [
  { userRoleId: 1, userRoleName: "Administratör" },
  { userRoleId: 5, userRoleName: "Projektledare" },
  { userRoleId: 10, userRoleName: "Montör" },
  { userRoleId: 20, userRoleName: "Lager" },
  { userRoleId: 30, userRoleName: "Ekonomi" },
];

/** What users are certified for. */
export const makeUserSkills = (founded: number) =>
  listOf(
    "UserSkill",
    founded,
    [
      "Elsäkerhet",
      "Heta arbeten",
      "Säker vatten",
      "Kylcertifikat",
      "Liftutbildning",
      "Arbete på hög höjd",
    ].map((skillTitle) => ({ skillTitle, requireEducations: [] })),
  );

/** Trades and the price of an hour of them. */
export const makeUserWorkTypes = (founded: number) =>
  listOf("UserWorkType", founded, [
    { name: "Elektriker", pricePerHour: 695 },
    { name: "VVS-montör", pricePerHour: 725 },
    { name: "Värmepumpstekniker", pricePerHour: 745 },
    { name: "Lärling", pricePerHour: 445 },
    { name: "Projektledare", pricePerHour: 895 },
  ]);

const dayOf = (startHour: number, endHour: number, breakStartHour: number, breakEndHour: number) => ({
  breaks: [{ breakStartHour, breakEndHour }],
  numberOfWorkHours: endHour - startHour - (breakEndHour - breakStartHour),
  startHour,
  endHour,
});
const dayOff = { breaks: [], numberOfWorkHours: 0, startHour: 0, endHour: 0 };

const weekOf = (day: ReturnType<typeof dayOf>, workDays: number) => ({
  workScheduleDays: Array.from({ length: 7 }, (_, index) => (index < workDays ? day : dayOff)),
  numberOfWorkHours: day.numberOfWorkHours * workDays,
});

/** Work schedules: field, office, and field for four days a week. */
export const makeWorkSchedules = (founded: number) =>
  listOf("WorkSchedule", founded, [
    {
      name: "Heltid montör",
      description: "100%",
      isActive: true,
      workScheduleWeeks: [weekOf(dayOf(7, 15.5, 12, 12.5), 5)],
    },
    {
      name: "Heltid kontor",
      description: "100%",
      isActive: true,
      workScheduleWeeks: [weekOf(dayOf(8, 17, 12, 13), 5)],
    },
    {
      name: "Deltid montör",
      description: "80%",
      isActive: true,
      workScheduleWeeks: [weekOf(dayOf(7, 15.5, 12, 12.5), 4)],
    },
  ]);
