import type { Calendar } from "../calendar.ts";
import type { Seed } from "../seed.ts";

/** A record in the form in which the store keeps it. */
export type StoredRecord = Seed[string][number];

/** A role at one location. */
export interface RolePlace {
  readonly id: number;
  readonly name: RoleName;
  /** 0 for a role that hangs on the location itself. */
  readonly departmentId: number;
  readonly locationId: number;
  /** What a beginner earns in an hour. */
  readonly wage: number;
  readonly tipped: boolean;
}

/** The roles of the restaurant; not every location has all of them. */
export type RoleName =
  | "Manager"
  | "Shift Lead"
  | "Server"
  | "Host"
  | "Busser"
  | "Bartender"
  | "Barback"
  | "Sous Chef"
  | "Line Cook"
  | "Prep Cook"
  | "Dishwasher";

/** One of the restaurants. */
export interface House {
  readonly id: number;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly areaCode: string;
  readonly zone: string;
  /** The large house has more people on its plan. */
  readonly large: boolean;
  readonly patio: boolean;
  readonly created: number;
  readonly calendar: Calendar;
  readonly roles: ReadonlyMap<RoleName, RolePlace>;
}

/** A role that a person works in. */
export interface Skill {
  readonly role: RolePlace;
  readonly wage: number;
  readonly level: number;
  readonly primary: boolean;
}

/** A person of the staff, as the plan needs to know them. */
export interface Worker {
  readonly userId: number;
  readonly skills: readonly Skill[];
  readonly salaried: boolean;
  /** Number of the first day that the person can be planned for. */
  readonly firstDay: number;
  /** Number of the first day on which the person is gone. */
  readonly left: number;
  /** Weekdays, from 1 for Monday, on which the person works only when nobody else can. */
  readonly daysOff: readonly number[];
  readonly mostShiftsAWeek: number;
  /** Numbers of the days that are planned in the week at hand. */
  readonly plannedDays: Set<number>;
}

/** Work of one person that is over or under way, from which a punch is made. */
export interface Work {
  /** 0 for work that was not planned. */
  readonly shiftId: number;
  readonly worker: Worker;
  readonly house: House;
  readonly role: RolePlace;
  readonly start: number;
  readonly end: number;
  readonly lateMinutes: number;
  /** When the server ends a punch that was left open. */
  readonly autoEnd: number;
}
