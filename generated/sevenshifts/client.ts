// Made by npm run generate from spec/. Change the contract, not this file.
import type { ListMethod, Method } from "../../src/client/method.ts";
import type { components, operations } from "./types.ts";

/** Says that the request succeeded; an error says so in its own body. */
export type Success = components["schemas"]["Success"];
/** Number of a record, which some answers print as a string of digits. */
export type LooseId = components["schemas"]["LooseId"];
/** The restaurant company that the key belongs to. */
export type Company = components["schemas"]["Company"];
/** Records that match. */
export type Total = components["schemas"]["Total"];
/** Body of an answer that is not a success. */
export type ErrorBody = components["schemas"]["ErrorBody"];
/** What an update of the company may carry. */
export type CompanyFields = components["schemas"]["CompanyFields"];
/** What updating the company takes; fields left out keep their value. */
export type CompanyUpdate = components["schemas"]["CompanyUpdate"];
/** What a create and an update answer with instead of the record. */
export type IdOnly = components["schemas"]["IdOnly"];
/** What the vendor says of a write, such as "Shift added."; empty for a read. */
export type Message = components["schemas"]["Message"];
/** A part of the company, such as the kitchen. */
export type Department = components["schemas"]["Department"];
/** What a create and an update of a department may both carry. */
export type DepartmentFields = components["schemas"]["DepartmentFields"];
/** What creating a department takes. */
export type DepartmentCreate = components["schemas"]["DepartmentCreate"];
/** Number of a record, which the vendor assigns. */
export type Id = components["schemas"]["Id"];
/** What updating a department takes; fields left out keep their value. */
export type DepartmentUpdate = components["schemas"]["DepartmentUpdate"];
/** Always an empty list, for nothing is left of a deleted record. */
export type NoData = components["schemas"]["NoData"];
/** A place where the company works, such as one restaurant. */
export type Location = components["schemas"]["Location"];
/** What a create and an update of a location may both carry. */
export type LocationFields = components["schemas"]["LocationFields"];
/** What creating a location takes. */
export type LocationCreate = components["schemas"]["LocationCreate"];
/** What updating a location takes; fields left out keep their value. */
export type LocationUpdate = components["schemas"]["LocationUpdate"];
/** Six hexadecimal digits without a hash sign, as in `00ff00`. */
export type Color = components["schemas"]["Color"];
/** A kind of work that people are planned for, such as cook. */
export type Role = components["schemas"]["Role"];
/** What a create and an update of a role may both carry. */
export type RoleFields = components["schemas"]["RoleFields"];
/** What creating a role takes. */
export type RoleCreate = components["schemas"]["RoleCreate"];
/** What updating a role takes; fields left out keep their value. */
export type RoleUpdate = components["schemas"]["RoleUpdate"];
/** A plain day, or a day and time in UTC. */
export type DayOrTimestamp = components["schemas"]["DayOrTimestamp"];
/** A planned piece of work. */
export type Shift = components["schemas"]["Shift"];
/** What a create and an update of a shift may both carry. */
export type ShiftFields = components["schemas"]["ShiftFields"];
/** What creating a shift takes. */
export type ShiftCreate = components["schemas"]["ShiftCreate"];
/** Code that a person types in at the terminal to clock in and out; it is not the id of the user. */
export type PunchCode = components["schemas"]["PunchCode"];
/** Who is asked about, before clocking in. */
export type ScheduledShiftCheck = components["schemas"]["ScheduledShiftCheck"];
/** Whether a person is scheduled now, and on which shift in which role. */
export type ScheduledShift = components["schemas"]["ScheduledShift"];
/** What updating a shift takes; fields left out keep their value. */
export type ShiftUpdate = components["schemas"]["ShiftUpdate"];
/** A note in the calendar, shown at some locations. */
export type Event = components["schemas"]["Event"];
/** What a create and an update of an event may both carry. */
export type EventFields = components["schemas"]["EventFields"];
/** What creating an event takes. */
export type EventCreate = components["schemas"]["EventCreate"];
/** What updating an event takes; fields left out keep their value. */
export type EventUpdate = components["schemas"]["EventUpdate"];
/** Work done, from clocking in to clocking out. */
export type TimePunch = components["schemas"]["TimePunch"];
/** A break within a time punch. */
export type TimePunchBreak = components["schemas"]["TimePunchBreak"];
/** What a create and an update of a time punch may both carry. */
export type TimePunchFields = components["schemas"]["TimePunchFields"];
/** What creating a time punch takes. */
export type TimePunchCreate = components["schemas"]["TimePunchCreate"];
/** Who clocks in or out, and where. */
export type TerminalPunch = components["schemas"]["TerminalPunch"];
/** What a terminal shows after a punch. */
export type TerminalPunchResult = components["schemas"]["TerminalPunchResult"];
/** Stands for the department of a time punch that has none; every field is null. */
export type NoDepartment = components["schemas"]["NoDepartment"];
/** Stands for the shift of a time punch that was not planned; every field is null. */
export type NoShift = components["schemas"]["NoShift"];
/** Whether the user wants the notification, as true and false or as 1 and 0. */
export type NotificationFlag = components["schemas"]["NotificationFlag"];
/** Which notifications a user wants, and by which way. */
export type UserNotifications = components["schemas"]["UserNotifications"];
/** A person who works at the company. */
export type User = components["schemas"]["User"];
/** A time punch together with the records that it refers to. */
export type TimePunchDetail = components["schemas"]["TimePunchDetail"];
/** What updating a time punch takes; fields left out keep their value. */
export type TimePunchUpdate = components["schemas"]["TimePunchUpdate"];
/** What a create and an update of a user may both carry. */
export type UserFields = components["schemas"]["UserFields"];
/** A location or a department that a user is assigned to. */
export type Assignment = components["schemas"]["Assignment"];
/** A role that a user is assigned to, with what is particular to the user in it. */
export type RoleAssignment = components["schemas"]["RoleAssignment"];
/** What creating a user takes, with the assignments beside the user. */
export type UserCreate = components["schemas"]["UserCreate"];
/** What updating a user takes; fields left out keep their value, and so do assignments left out as a whole. A list of assignments replaces the one before it. */
export type UserUpdate = components["schemas"]["UserUpdate"];

/** What `listCompanies` can be asked. */
export type ListCompaniesQuery = NonNullable<operations["listCompanies"]["parameters"]["query"]>;
/** What `listLocations` can be asked. */
export type ListLocationsQuery = NonNullable<operations["listLocations"]["parameters"]["query"]>;
/** What `listDepartments` can be asked. */
export type ListDepartmentsQuery = NonNullable<operations["listDepartments"]["parameters"]["query"]>;
/** What `listRoles` can be asked. */
export type ListRolesQuery = NonNullable<operations["listRoles"]["parameters"]["query"]>;
/** What `listShifts` can be asked. */
export type ListShiftsQuery = NonNullable<operations["listShifts"]["parameters"]["query"]>;
/** What `listEvents` can be asked. */
export type ListEventsQuery = NonNullable<operations["listEvents"]["parameters"]["query"]>;
/** What `getEvent` can be asked. */
export type GetEventQuery = NonNullable<operations["getEvent"]["parameters"]["query"]>;
/** What `listUsers` can be asked. */
export type ListUsersQuery = NonNullable<operations["listUsers"]["parameters"]["query"]>;
/** What `getUser` can be asked. */
export type GetUserQuery = NonNullable<operations["getUser"]["parameters"]["query"]>;
/** What `listTimePunches` can be asked. */
export type ListTimePunchesQuery = NonNullable<operations["listTimePunches"]["parameters"]["query"]>;

/** The company that the key belongs to. */
export interface CompaniesResource {
  /**
   * List companies.
   *
   * The company of the key, always as the only row; `limit` and `offset` have nothing to divide.
   *
   * `GET /companies`, documented: Companies, Companies List
   *
   * @deprecated
   */
  list: ListMethod<[query?: ListCompaniesQuery], Company, undefined, operations["listCompanies"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read the company.
   *
   * The company of the key. The id has to be its own; with another one the vendor answers with an error that it does not describe.
   *
   * `GET /companies/{id}`, documented: Companies, Companies Read
   *
   * @deprecated
   */
  get: Method<[id: number | string], Company, operations["getCompany"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update the company.
   *
   * Changes the company of the key and answers with its id. Only certain fields may be changed; the name is the one that the vendor shows.
   *
   * `PUT /companies/{id}`, documented: Companies, Companies Update
   *
   * @deprecated
   */
  update: Method<[id: number | string, body: CompanyUpdate], IdOnly, operations["updateCompany"]["responses"][200]["content"]["application/json"]>;
}

/** Places where the company works. */
export interface LocationsResource {
  /**
   * List locations.
   *
   * Locations of the company, a page at a time, each with the hash that a punch at the terminal takes.
   *
   * `GET /locations`, documented: Locations, Locations List
   *
   * @deprecated
   */
  list: ListMethod<[query?: ListLocationsQuery], Location, undefined, operations["listLocations"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a location.
   *
   * Creates a location and answers with its id.
   *
   * `POST /locations`, documented: Locations, Locations Create
   *
   * @deprecated
   */
  create: Method<[body: LocationCreate], IdOnly, operations["createLocation"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a location.
   *
   * One location, with the fields of the list.
   *
   * `GET /locations/{id}`, documented: Locations, Locations Read
   *
   * @deprecated
   */
  get: Method<[id: number | string], Location, operations["getLocation"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a location.
   *
   * Changes the fields that are sent and answers with the id.
   *
   * `PUT /locations/{id}`, documented: Locations, Locations Update
   *
   * @deprecated
   */
  update: Method<[id: number | string, body: LocationUpdate], IdOnly, operations["updateLocation"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a location.
   *
   * Deletes a location. What becomes of the shifts and users that refer to it is not documented.
   *
   * `DELETE /locations/{id}`, documented: Locations, Locations Delete
   *
   * @deprecated
   */
  delete: Method<[id: number | string], void, operations["deleteLocation"]["responses"][200]["content"]["application/json"]>;
}

/** Departments, such as front and back of house. */
export interface DepartmentsResource {
  /**
   * List departments.
   *
   * Departments of the company, a page at a time.
   *
   * `GET /departments`, documented: Departments, Departments List
   *
   * @deprecated
   */
  list: ListMethod<[query?: ListDepartmentsQuery], Department, undefined, operations["listDepartments"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a department.
   *
   * Creates a department and answers with its id.
   *
   * `POST /departments`, documented: Departments, Departments Create
   *
   * @deprecated
   */
  create: Method<[body: DepartmentCreate], IdOnly, operations["createDepartment"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a department.
   *
   * One department, with the fields of the list.
   *
   * `GET /departments/{id}`, documented: Departments, Departments Read
   *
   * @deprecated
   */
  get: Method<[id: number], Department, operations["getDepartment"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a department.
   *
   * Changes the fields that are sent and answers with the id.
   *
   * `PUT /departments/{id}`, documented: Departments, Departments Update
   *
   * @deprecated
   */
  update: Method<[id: number, body: DepartmentUpdate], IdOnly, operations["updateDepartment"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a department.
   *
   * Deletes a department. What becomes of the shifts and users that refer to it is not documented.
   *
   * `DELETE /departments/{id}`, documented: Departments, Departments Delete
   *
   * @deprecated
   */
  delete: Method<[id: number], void, operations["deleteDepartment"]["responses"][200]["content"]["application/json"]>;
}

/** Roles that people work in. */
export interface RolesResource {
  /**
   * List roles.
   *
   * Roles of the company, a page at a time.
   *
   * `GET /roles`, documented: Roles, Roles List
   *
   * @deprecated
   */
  list: ListMethod<[query?: ListRolesQuery], Role, undefined, operations["listRoles"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a role.
   *
   * Creates a role and answers with its id.
   *
   * `POST /roles`, documented: Roles, Roles Create
   *
   * @deprecated
   */
  create: Method<[body: RoleCreate], IdOnly, operations["createRole"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a role.
   *
   * One role, with the fields of the list.
   *
   * `GET /roles/{id}`, documented: Roles, Roles Read
   *
   * @deprecated
   */
  get: Method<[id: number], Role, operations["getRole"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a role.
   *
   * Changes the fields that are sent and answers with the id.
   *
   * `PUT /roles/{id}`, documented: Roles, Roles Update
   *
   * @deprecated
   */
  update: Method<[id: number, body: RoleUpdate], IdOnly, operations["updateRole"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a role.
   *
   * Deletes a role. What becomes of the shifts and users that refer to it is not documented.
   *
   * `DELETE /roles/{id}`, documented: Roles, Roles Delete
   *
   * @deprecated
   */
  delete: Method<[id: number], void, operations["deleteRole"]["responses"][200]["content"]["application/json"]>;
}

/** Planned work. */
export interface ShiftsResource {
  /**
   * List shifts.
   *
   * Shifts of the company, a page at a time. Whether deleted shifts, drafts and open shifts are among them unless their filter is sent is not documented.
   *
   * `GET /shifts`, documented: Shifts, Shifts List
   *
   * @deprecated
   */
  list: ListMethod<[query?: ListShiftsQuery], Shift, undefined, operations["listShifts"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a shift.
   *
   * Creates a shift and answers with its id. The vendor declares no field as required; a client found that a department is.
   *
   * `POST /shifts`, documented: Shifts, Shifts Create
   *
   * @deprecated
   */
  create: Method<[body: ShiftCreate], IdOnly, operations["createShift"]["responses"][200]["content"]["application/json"]>;

  /**
   * Check for a scheduled shift.
   *
   * Tells whether the person with a punch code is scheduled to work now, on which shift and in which role. It changes nothing.
   *
   * `POST /shifts/scheduled`, documented: Shifts, Shifts Scheduled
   *
   * @deprecated
   */
  checkScheduled: Method<[body: ScheduledShiftCheck], ScheduledShift, operations["checkScheduledShift"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a shift.
   *
   * One shift, with the fields of the list. Whether a deleted one is still answered is not documented.
   *
   * `GET /shifts/{id}`, documented: Shifts, Shifts Read
   *
   * @deprecated
   */
  get: Method<[id: number], Shift, operations["getShift"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a shift.
   *
   * Changes the fields that are sent and answers with the id.
   *
   * `PUT /shifts/{id}`, documented: Shifts, Shifts Update
   *
   * @deprecated
   */
  update: Method<[id: number, body: ShiftUpdate], IdOnly, operations["updateShift"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a shift.
   *
   * Marks a shift as deleted. It is kept, and the list answers with it when `deleted` is 1.
   *
   * `DELETE /shifts/{id}`, documented: Shifts, Shifts Delete
   *
   * @deprecated
   */
  delete: Method<[id: number], void, operations["deleteShift"]["responses"][200]["content"]["application/json"]>;
}

/** Notes in the calendar of one or more locations. */
export interface EventsResource {
  /**
   * List events.
   *
   * Events of the company, a page at a time. The samples leave out at which locations an event is shown.
   *
   * `GET /events`, documented: Events, Events List
   *
   * @deprecated
   */
  list: ListMethod<[query?: ListEventsQuery], Event, undefined, operations["listEvents"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create an event.
   *
   * Creates an event and answers with its id. The locations go beside the event, as plain ids.
   *
   * `POST /events`, documented: Events, Events Create
   *
   * @deprecated
   */
  create: Method<[body: EventCreate], IdOnly, operations["createEvent"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read an event.
   *
   * One event, with the fields of the list.
   *
   * `GET /events/{id}`, documented: Events, Events Read
   *
   * @deprecated
   */
  get: Method<[id: number, query?: GetEventQuery], Event, operations["getEvent"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update an event.
   *
   * Changes the fields that are sent and answers with the id.
   *
   * `PUT /events/{id}`, documented: Events, Events Update
   *
   * @deprecated
   */
  update: Method<[id: number, body: EventUpdate], IdOnly, operations["updateEvent"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete an event.
   *
   * Deletes an event.
   *
   * `DELETE /events/{id}`, documented: Events, Events Delete
   *
   * @deprecated
   */
  delete: Method<[id: number], void, operations["deleteEvent"]["responses"][200]["content"]["application/json"]>;
}

/** People who work at the company. */
export interface UsersResource {
  /**
   * List users.
   *
   * People of the company, a page at a time; as a later guide has it, only active ones unless `active` says otherwise.
   *
   * `GET /users`, observed: lib7shifts, the npm package 7shifts and later guides of the vendor
   *
   * @deprecated
   */
  list: ListMethod<[query?: ListUsersQuery], User, undefined, operations["listUsers"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a user.
   *
   * Creates a user together with the locations and roles to assign, and answers with the id. The assignments go beside the user.
   *
   * `POST /users`, documented: Users, Users Create
   *
   * @deprecated
   */
  create: Method<[body: UserCreate], IdOnly, operations["createUser"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a user.
   *
   * One user. The sample shows nine of the many fields; with `deep` the company and the assignments stand beside the user.
   *
   * `GET /users/{id}`, documented: Users, Users Read
   *
   * @deprecated
   */
  get: Method<[id: number, query?: GetUserQuery], User, operations["getUser"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a user.
   *
   * Changes the fields that are sent and answers with the id. A list of locations or roles that is sent takes the place of the whole list before, so it has to name the old ones as well.
   *
   * `PUT /users/{id}`, documented: Users, Users Update
   *
   * @deprecated
   */
  update: Method<[id: number, body: UserUpdate], IdOnly, operations["updateUser"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a user.
   *
   * Deletes a user. Later guides say that people are never truly deleted and should be made inactive with an update.
   *
   * `DELETE /users/{id}`, documented: Users, Users Delete
   *
   * @deprecated
   */
  delete: Method<[id: number], void, operations["deleteUser"]["responses"][200]["content"]["application/json"]>;
}

/** Work done, from clocking in to clocking out. */
export interface TimePunchesResource {
  /**
   * List time punches.
   *
   * Time punches of the company, a page at a time. This is the one documented list that repeats its `offset` and `limit`. It needs the time clocking add-on.
   *
   * `GET /time_punches`, documented: Time Punches, Time Punches List
   *
   * @deprecated
   */
  list: ListMethod<[query?: ListTimePunchesQuery], TimePunch, undefined, operations["listTimePunches"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a time punch.
   *
   * Enters a time punch as the back office does, unchecked by the rules that the company has for clocking in and out, and answers with its id. Clocking in as at the terminal is punchTimePunch.
   *
   * `POST /time_punches`, documented: Time Punches, Time Punches Create
   *
   * @deprecated
   */
  create: Method<[body: TimePunchCreate], IdOnly, operations["createTimePunch"]["responses"][200]["content"]["application/json"]>;

  /**
   * Clock in or out.
   *
   * Clocks a person in, or out when already in, as the terminal at a location does. The rules of the company apply, so the punch may be refused; which status says so is not documented.
   *
   * `POST /time_punches/punch`, documented: Time Punches, Time Punches Punches
   *
   * @deprecated
   */
  punch: Method<[body: TerminalPunch], TerminalPunchResult, operations["punchTimePunch"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a time punch.
   *
   * One time punch, and beside it its location, department, shift and user. A department or shift that it does not have is an object with every field null.
   *
   * `GET /time_punches/{id}`, documented: Time Punches, Time Punches Read
   *
   * @deprecated
   */
  get: Method<[id: number], TimePunchDetail, operations["getTimePunch"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a time punch.
   *
   * Changes the fields that are sent and answers with the id.
   *
   * `PUT /time_punches/{id}`, documented: Time Punches, Time Punches Update
   *
   * @deprecated
   */
  update: Method<[id: number, body: TimePunchUpdate], IdOnly, operations["updateTimePunch"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a time punch.
   *
   * Deletes a time punch.
   *
   * `DELETE /time_punches/{id}`, documented: Time Punches, Time Punches Delete
   *
   * @deprecated
   */
  delete: Method<[id: number], void, operations["deleteTimePunch"]["responses"][200]["content"]["application/json"]>;
}

/** Every resource of the 7shifts Partner API. */
export interface Resources {
  /** The company that the key belongs to. */
  readonly companies: CompaniesResource;

  /** Places where the company works. */
  readonly locations: LocationsResource;

  /** Departments, such as front and back of house. */
  readonly departments: DepartmentsResource;

  /** Roles that people work in. */
  readonly roles: RolesResource;

  /** Planned work. */
  readonly shifts: ShiftsResource;

  /** Notes in the calendar of one or more locations. */
  readonly events: EventsResource;

  /** People who work at the company. */
  readonly users: UsersResource;

  /** Work done, from clocking in to clocking out. */
  readonly timePunches: TimePunchesResource;
}
