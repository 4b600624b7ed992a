import type { CalendarDate, TimeOfDay, UtcTimestamp, UtcTimestampOrZero } from "../../src/client/time.ts";
export interface paths {
    "/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * @deprecated
         * The company of the key, always as the only row; `limit` and `offset` have nothing to divide.
         */
        get: operations["listCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the company, which has to be the own one.
                 * @example 374
                 */
                id: components["schemas"]["LooseId"];
            };
            cookie?: never;
        };
        /**
         * Read the company
         * @deprecated
         * The company of the key. The id has to be its own; with another one the vendor answers with an error that it does not describe.
         */
        get: operations["getCompany"];
        /**
         * Update the company
         * @deprecated
         * Changes the company of the key and answers with its id. Only certain fields may be changed; the name is the one that the vendor shows.
         */
        put: operations["updateCompany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List departments
         * @deprecated
         * Departments of the company, a page at a time.
         */
        get: operations["listDepartments"];
        put?: never;
        /**
         * Create a department
         * @deprecated
         * Creates a department and answers with its id.
         */
        post: operations["createDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the department.
                 * @example 1925
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a department
         * @deprecated
         * One department, with the fields of the list.
         */
        get: operations["getDepartment"];
        /**
         * Update a department
         * @deprecated
         * Changes the fields that are sent and answers with the id.
         */
        put: operations["updateDepartment"];
        post?: never;
        /**
         * Delete a department
         * @deprecated
         * Deletes a department. What becomes of the shifts and users that refer to it is not documented.
         */
        delete: operations["deleteDepartment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locations
         * @deprecated
         * Locations of the company, a page at a time, each with the hash that a punch at the terminal takes.
         */
        get: operations["listLocations"];
        put?: never;
        /**
         * Create a location
         * @deprecated
         * Creates a location and answers with its id.
         */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the location.
                 * @example 5881
                 */
                id: components["schemas"]["LooseId"];
            };
            cookie?: never;
        };
        /**
         * Read a location
         * @deprecated
         * One location, with the fields of the list.
         */
        get: operations["getLocation"];
        /**
         * Update a location
         * @deprecated
         * Changes the fields that are sent and answers with the id.
         */
        put: operations["updateLocation"];
        post?: never;
        /**
         * Delete a location
         * @deprecated
         * Deletes a location. What becomes of the shifts and users that refer to it is not documented.
         */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @deprecated
         * Roles of the company, a page at a time.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create a role
         * @deprecated
         * Creates a role and answers with its id.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the role.
                 * @example 6007
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a role
         * @deprecated
         * One role, with the fields of the list.
         */
        get: operations["getRole"];
        /**
         * Update a role
         * @deprecated
         * Changes the fields that are sent and answers with the id.
         */
        put: operations["updateRole"];
        post?: never;
        /**
         * Delete a role
         * @deprecated
         * Deletes a role. What becomes of the shifts and users that refer to it is not documented.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shifts
         * @deprecated
         * Shifts of the company, a page at a time. Whether deleted shifts, drafts and open shifts are among them unless their filter is sent is not documented.
         */
        get: operations["listShifts"];
        put?: never;
        /**
         * Create a shift
         * @deprecated
         * Creates a shift and answers with its id. The vendor declares no field as required; a client found that a department is.
         */
        post: operations["createShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check for a scheduled shift
         * @deprecated
         * Tells whether the person with a punch code is scheduled to work now, on which shift and in which role. It changes nothing.
         */
        post: operations["checkScheduledShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the shift.
                 * @example 504756
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a shift
         * @deprecated
         * One shift, with the fields of the list. Whether a deleted one is still answered is not documented.
         */
        get: operations["getShift"];
        /**
         * Update a shift
         * @deprecated
         * Changes the fields that are sent and answers with the id.
         */
        put: operations["updateShift"];
        post?: never;
        /**
         * Delete a shift
         * @deprecated
         * Marks a shift as deleted. It is kept, and the list answers with it when `deleted` is 1.
         */
        delete: operations["deleteShift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @deprecated
         * Events of the company, a page at a time. The samples leave out at which locations an event is shown.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create an event
         * @deprecated
         * Creates an event and answers with its id. The locations go beside the event, as plain ids.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the event.
                 * @example 504756
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read an event
         * @deprecated
         * One event, with the fields of the list.
         */
        get: operations["getEvent"];
        /**
         * Update an event
         * @deprecated
         * Changes the fields that are sent and answers with the id.
         */
        put: operations["updateEvent"];
        post?: never;
        /**
         * Delete an event
         * @deprecated
         * Deletes an event.
         */
        delete: operations["deleteEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time_punches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List time punches
         * @deprecated
         * Time punches of the company, a page at a time. This is the one documented list that repeats its `offset` and `limit`. It needs the time clocking add-on.
         */
        get: operations["listTimePunches"];
        put?: never;
        /**
         * Create a time punch
         * @deprecated
         * Enters a time punch as the back office does, unchecked by the rules that the company has for clocking in and out, and answers with its id. Clocking in as at the terminal is punchTimePunch.
         */
        post: operations["createTimePunch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time_punches/punch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clock in or out
         * @deprecated
         * Clocks a person in, or out when already in, as the terminal at a location does. The rules of the company apply, so the punch may be refused; which status says so is not documented.
         */
        post: operations["punchTimePunch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time_punches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the time punch.
                 * @example 43757
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a time punch
         * @deprecated
         * One time punch, and beside it its location, department, shift and user. A department or shift that it does not have is an object with every field null.
         */
        get: operations["getTimePunch"];
        /**
         * Update a time punch
         * @deprecated
         * Changes the fields that are sent and answers with the id.
         */
        put: operations["updateTimePunch"];
        post?: never;
        /**
         * Delete a time punch
         * @deprecated
         * Deletes a time punch.
         */
        delete: operations["deleteTimePunch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @deprecated
         * People of the company, a page at a time; as a later guide has it, only active ones unless `active` says otherwise.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @deprecated
         * Creates a user together with the locations and roles to assign, and answers with the id. The assignments go beside the user.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the user.
                 * @example 20645
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a user
         * @deprecated
         * One user. The sample shows nine of the many fields; with `deep` the company and the assignments stand beside the user.
         */
        get: operations["getUser"];
        /**
         * Update a user
         * @deprecated
         * Changes the fields that are sent and answers with the id. A list of locations or roles that is sent takes the place of the whole list before, so it has to name the old ones as well.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete a user
         * @deprecated
         * Deletes a user. Later guides say that people are never truly deleted and should be made inactive with an update.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Success
         * Says that the request succeeded; an error says so in its own body.
         * @enum {string}
         */
        Success: "success";
        /**
         * Id, number or digits
         * Number of a record, which some answers print as a string of digits.
         */
        LooseId: number | string;
        /**
         * UTC timestamp
         * Day and time in UTC without a zone, as in `2014-03-30 07:15:00`.
         */
        UtcTimestamp: UtcTimestamp;
        /**
         * Company
         * The restaurant company that the key belongs to.
         */
        Company: {
            /** Id of the company. */
            id: components["schemas"]["LooseId"];
            /** Name of the company. */
            name: string;
            /** Country code of two capital letters, such as US. */
            country: string;
            /** Address of the company's picture. */
            photo: string;
            /** When the company was created. */
            created: components["schemas"]["UtcTimestamp"];
            /** When the company was last changed. */
            modified: components["schemas"]["UtcTimestamp"];
        };
        /**
         * Total
         * Records that match.
         */
        Total: number;
        /**
         * Error type
         * Kind of error; which status goes with which type is not documented.
         * @enum {string}
         */
        ErrorType: "missing_parameter" | "unauthorized" | "invalid_id" | "invalid_json" | "save_error" | "delete_error" | "access_denied" | "validation_error" | "missing_header" | "unknown";
        /**
         * Error body
         * Body of an answer that is not a success.
         */
        ErrorBody: {
            /**
             * Says that it is an error.
             * @enum {string}
             */
            status: "error";
            /** What went wrong, in words. */
            message: string;
            /** Kind of error. */
            type: components["schemas"]["ErrorType"];
            /** Kind of error, under the name that later pages give it. */
            error?: components["schemas"]["ErrorType"];
        } | {
            /**
             * Says that it is an error.
             * @enum {string}
             */
            status: "error";
            /** What went wrong, in words. */
            message: string;
            /** Kind of error. */
            type?: components["schemas"]["ErrorType"];
            /** Kind of error, under the name that later pages give it. */
            error: components["schemas"]["ErrorType"];
        };
        /**
         * Company fields
         * What an update of the company may carry.
         */
        CompanyFields: {
            /** Name of the company. */
            name?: string;
            /** Country code of two capital letters, such as US. */
            country?: string;
            /** Address of the company's picture. */
            photo?: string;
        };
        /**
         * Changes to the company
         * What updating the company takes; fields left out keep their value.
         */
        CompanyUpdate: {
            /** The fields to change. */
            company: components["schemas"]["CompanyFields"];
        };
        /**
         * Id alone
         * What a create and an update answer with instead of the record.
         */
        IdOnly: {
            /** Id of the record that was created or changed. */
            id: number;
        };
        /**
         * Message
         * What the vendor says of a write, such as "Shift added."; empty for a read.
         */
        Message: string;
        /**
         * Department
         * A part of the company, such as the kitchen.
         */
        Department: {
            /** Id of the department. */
            id: number;
            /** Name of the department. */
            name: string;
            /** When the department was created. */
            created: components["schemas"]["UtcTimestamp"];
            /** When the department was last changed. */
            modified: components["schemas"]["UtcTimestamp"];
            /** Id of the location that the department is at, 0 for none. */
            location_id?: number;
        };
        /**
         * Department fields
         * What a create and an update of a department may both carry.
         */
        DepartmentFields: {
            /** Name of the department. */
            name?: string;
        };
        /**
         * New department
         * What creating a department takes.
         */
        DepartmentCreate: {
            /** The department to create. */
            department: components["schemas"]["DepartmentFields"];
        };
        /**
         * Id
         * Number of a record, which the vendor assigns.
         */
        Id: number;
        /**
         * Changes to a department
         * What updating a department takes; fields left out keep their value.
         */
        DepartmentUpdate: {
            /** The fields to change. */
            department: components["schemas"]["DepartmentFields"];
        };
        /**
         * No data
         * Always an empty list, for nothing is left of a deleted record.
         */
        NoData: unknown[];
        /**
         * Location
         * A place where the company works, such as one restaurant.
         */
        Location: {
            /** Id of the location. */
            id: components["schemas"]["LooseId"];
            /** Address of the location, which is its name as well. */
            address: string;
            /** Country code of two capital letters, such as CA; it may be empty. */
            country: string;
            /** Time zone by its IANA name, such as America/Regina. */
            timezone: string;
            /** Handle by which the call of the terminal names the location. */
            hash: string;
            /** When the location was created. */
            created?: components["schemas"]["UtcTimestamp"];
            /** When the location was last changed. */
            modified?: components["schemas"]["UtcTimestamp"];
        };
        /**
         * Location fields
         * What a create and an update of a location may both carry.
         */
        LocationFields: {
            /** Address of the location, which is its name as well. */
            address?: string;
            /** Country code of two capital letters, such as CA. */
            country?: string;
            /** Time zone by its IANA name, such as America/Regina. */
            timezone?: string;
        };
        /**
         * New location
         * What creating a location takes.
         */
        LocationCreate: {
            /** The location to create. */
            location: components["schemas"]["LocationFields"];
        };
        /**
         * Changes to a location
         * What updating a location takes; fields left out keep their value.
         */
        LocationUpdate: {
            /** The fields to change. */
            location: components["schemas"]["LocationFields"];
        };
        /**
         * Colour
         * Six hexadecimal digits without a hash sign, as in `00ff00`.
         */
        Color: string;
        /**
         * Role
         * A kind of work that people are planned for, such as cook.
         */
        Role: {
            /** Id of the role. */
            id: number;
            /** Name of the role. */
            name: string;
            /** Colour that the role has on the schedule. */
            color: components["schemas"]["Color"];
            /** When the role was created. */
            created: components["schemas"]["UtcTimestamp"];
            /** When the role was last changed. */
            modified: components["schemas"]["UtcTimestamp"];
            /** Id of the location that the role is at, 0 for none. */
            location_id?: number;
            /** Id of the department that the role is in, 0 for a role that hangs on the location itself. */
            department_id?: number;
        };
        /**
         * Role fields
         * What a create and an update of a role may both carry.
         */
        RoleFields: {
            /** Name of the role. */
            name?: string;
            /** Colour that the role has on the schedule. */
            color?: components["schemas"]["Color"];
        };
        /**
         * New role
         * What creating a role takes.
         */
        RoleCreate: {
            /** The role to create. */
            role: components["schemas"]["RoleFields"];
        };
        /**
         * Changes to a role
         * What updating a role takes; fields left out keep their value.
         */
        RoleUpdate: {
            /** The fields to change. */
            role: components["schemas"]["RoleFields"];
        };
        /**
         * Date
         * A plain day, as in `2014-03-30`.
         */
        CalendarDate: CalendarDate;
        /**
         * Day or UTC timestamp
         * A plain day, or a day and time in UTC.
         */
        DayOrTimestamp: components["schemas"]["CalendarDate"] | components["schemas"]["UtcTimestamp"];
        /**
         * UTC timestamp or zero
         * Day and time in UTC without a zone, or the zero date `0000-00-00 00:00:00` for none.
         */
        UtcTimestampOrZero: UtcTimestampOrZero;
        /**
         * Open offer type
         * Whom an open shift is offered to.
         * @enum {integer}
         */
        OpenOfferType: 0 | 1;
        /**
         * Shift status
         * How the user came to work a shift.
         * @enum {integer}
         */
        ShiftStatus: 0 | 1 | 2 | 3;
        /**
         * Shift
         * A planned piece of work.
         */
        Shift: {
            /** Id of the shift. */
            id: number;
            /** When the shift starts. */
            start: components["schemas"]["UtcTimestamp"];
            /** When the shift ends, or zero where it has no end. */
            end: components["schemas"]["UtcTimestampOrZero"];
            /** Id of the location, 0 for none. */
            location_id: number;
            /** Id of the user who works the shift, 0 for none as on an open shift. */
            user_id: number;
            /** Id of the role that the shift is for, 0 for none. */
            role_id?: number;
            /** Id of the department, 0 for none. */
            department_id: number;
            /** Whether the shift lasts until the place closes rather than to `end`. */
            close: boolean;
            /** Notes on the shift. */
            notes: string;
            /** Wage for an hour of the shift. */
            hourly_wage: number;
            /** Whether the shift is open for people to take. */
            open: boolean;
            /** Whether people have been told of the shift. */
            notified: boolean;
            /** Whom an open shift is offered to; it counts only with `open`. */
            open_offer_type: components["schemas"]["OpenOfferType"] | (number & {});
            /** Whether the shift is still a draft rather than published. */
            draft: boolean;
            /** Whether the shift has been deleted; it is kept all the same. */
            deleted: boolean;
            /** Whether the shift lasts until business declines. */
            bd: boolean;
            /** How the user came to work the shift. */
            status?: components["schemas"]["ShiftStatus"] | (number & {});
            /** How many minutes late the user came; it counts only with the status for late. */
            late_minutes?: number;
            /** When the shift was created. */
            created: components["schemas"]["UtcTimestamp"];
            /** When the shift was last changed. */
            modified: components["schemas"]["UtcTimestamp"];
        };
        /**
         * Shift fields
         * What a create and an update of a shift may both carry.
         */
        ShiftFields: {
            /** When the shift starts. */
            start?: components["schemas"]["UtcTimestamp"];
            /** When the shift ends; a shift until close has no use for it. */
            end?: components["schemas"]["UtcTimestamp"];
            /** Id of the location. */
            location_id?: number;
            /** Id of the user who works the shift, 0 for an open shift. */
            user_id?: number;
            /** Id of the role that the shift is for, 0 for none. */
            role_id?: number;
            /** Id of the department, 0 for none. */
            department_id?: number;
            /** Whether the shift lasts until the place closes rather than to `end`. */
            close?: boolean;
            /** Notes on the shift. */
            notes?: string;
            /** Wage for an hour of the shift. */
            hourly_wage?: number;
            /** Whether the shift is open for people to take. */
            open?: boolean;
            /** Whether people have been told of the shift. */
            notified?: boolean;
            /** Whom an open shift is offered to; it counts only with `open`. */
            open_offer_type?: components["schemas"]["OpenOfferType"];
            /** Whether the shift is still a draft rather than published. */
            draft?: boolean;
            /** Whether the shift lasts until business declines. */
            bd?: boolean;
            /** How the user came to work the shift, without a remark unless sent. */
            status?: components["schemas"]["ShiftStatus"];
            /** How many minutes late the user came; it counts only with the status for late. */
            late_minutes?: number;
        };
        /**
         * New shift
         * What creating a shift takes.
         */
        ShiftCreate: {
            /** The shift to create. */
            shift: components["schemas"]["ShiftFields"];
        };
        /**
         * Punch code
         * Code that a person types in at the terminal to clock in and out; it is not the id of the user.
         */
        PunchCode: number | string;
        /**
         * Question for a scheduled shift
         * Who is asked about, before clocking in.
         */
        ScheduledShiftCheck: {
            /** Code that the person types in at the terminal, `employee_id` of the user. */
            punch_id: components["schemas"]["PunchCode"];
            /** How many minutes before its start a shift already counts. */
            grace_period?: number;
        };
        /**
         * Scheduled shift
         * Whether a person is scheduled now, and on which shift in which role.
         */
        ScheduledShift: {
            /** Whether the person is scheduled. */
            scheduled: boolean;
            /** The shift that the person is scheduled on. */
            shift?: {
                /** Id of the shift. */
                id: number;
            };
            /** The role of that shift. */
            role?: {
                /** Id of the role. */
                id: number;
                /** Name of the role. */
                name: string;
            };
        };
        /**
         * Changes to a shift
         * What updating a shift takes; fields left out keep their value.
         */
        ShiftUpdate: {
            /** The fields to change. */
            shift: components["schemas"]["ShiftFields"];
        };
        /**
         * Time of day
         * Hour, minute and second on the clock of 24 hours, as in `16:30:00`.
         */
        TimeOfDay: TimeOfDay;
        /**
         * Event
         * A note in the calendar, shown at some locations.
         */
        Event: {
            /** Id of the event. */
            id: number;
            /** Title of the event. */
            title: string;
            /** What the event is about. */
            description: string;
            /** Day of the event. */
            date: components["schemas"]["CalendarDate"];
            /** When the event starts on that day. */
            start: components["schemas"]["TimeOfDay"];
            /** Colour that the event has in the calendar. */
            color: components["schemas"]["Color"];
            /** Ids of the locations that the event is shown at. */
            location?: number[];
            /** When the event was created. */
            created?: components["schemas"]["UtcTimestamp"];
            /** When the event was last changed. */
            modified: components["schemas"]["UtcTimestamp"];
            /** Whether the event lasts all day. */
            all_day?: boolean;
        };
        /**
         * Event fields
         * What a create and an update of an event may both carry.
         */
        EventFields: {
            /** Title of the event. */
            title?: string;
            /** What the event is about. */
            description?: string;
            /** Day of the event. */
            date?: components["schemas"]["CalendarDate"];
            /** When the event starts on that day. */
            start?: components["schemas"]["TimeOfDay"];
            /** Colour that the event has in the calendar. */
            color?: components["schemas"]["Color"];
        };
        /**
         * New event
         * What creating an event takes.
         */
        EventCreate: {
            /** The event to create. */
            event: components["schemas"]["EventFields"];
            /** Ids of the locations to show the event at. */
            location?: number[];
        };
        /**
         * Changes to an event
         * What updating an event takes; fields left out keep their value.
         */
        EventUpdate: {
            /** The fields to change. */
            event: components["schemas"]["EventFields"];
            /** Ids of the locations to show the event at. */
            location?: number[];
        };
        /**
         * Time punch
         * Work done, from clocking in to clocking out.
         */
        TimePunch: {
            /** Id of the time punch. */
            id: number;
            /** Id of the shift that the work was planned as, 0 for none. */
            shift_id: number;
            /** Id of the user who worked. */
            user_id: number;
            /** Id of the location, 0 for none. */
            location_id: number;
            /** Id of the department, 0 for none. */
            department_id: number;
            /** Id of the role that the user worked in, 0 for none. */
            role_id?: number;
            /** Whether a manager has approved the punch. */
            approved: boolean;
            /** When the user clocked in. */
            clocked_in: components["schemas"]["UtcTimestamp"];
            /** When the user clocked out, or zero while the user still works. */
            clocked_out: components["schemas"]["UtcTimestampOrZero"];
            /** Whether the server rather than the user ended the punch. */
            auto_clocked_out: boolean;
            /** Whether the terminal was off the network when the user clocked in. */
            clocked_in_offline: boolean;
            /** Whether the terminal was off the network when the user clocked out. */
            clocked_out_offline: boolean;
            /** Tips that the user got. */
            tips?: number;
            /** Notes on the punch. */
            notes?: string;
            /** When the time punch was created. */
            created: components["schemas"]["UtcTimestamp"];
            /** When the time punch was last changed. */
            modified: components["schemas"]["UtcTimestamp"];
        };
        /**
         * Break
         * A break within a time punch.
         */
        TimePunchBreak: {
            /** Id of the user who took the break. */
            user_id?: number;
            /** When the break started. */
            in?: components["schemas"]["UtcTimestamp"];
            /** When the break ended, or zero while it lasts. */
            out?: components["schemas"]["UtcTimestampOrZero"];
        };
        /**
         * Time punch fields
         * What a create and an update of a time punch may both carry.
         */
        TimePunchFields: {
            /** Id of the shift that the work was planned as, 0 for none. */
            shift_id?: number;
            /** Id of the user who worked. */
            user_id?: number;
            /** Id of the location. */
            location_id?: number;
            /** Id of the department, 0 for none. */
            department_id?: number;
            /** Id of the role that the user worked in, 0 for none. */
            role_id?: number;
            /** Whether a manager has approved the punch. */
            approved?: boolean;
            /** When the user clocked in. */
            clocked_in?: components["schemas"]["UtcTimestamp"];
            /** When the user clocked out. */
            clocked_out?: components["schemas"]["UtcTimestamp"];
            /** Tips that the user got. */
            tips?: number;
            /** Notes on the punch. */
            notes?: string;
        };
        /**
         * New time punch
         * What creating a time punch takes.
         */
        TimePunchCreate: {
            /** The time punch to create. */
            time_punch: components["schemas"]["TimePunchFields"];
        };
        /**
         * Punch at the terminal
         * Who clocks in or out, and where.
         */
        TerminalPunch: {
            /** Handle of the location, its `hash`. */
            location_hash: string;
            /** Code that the person types in at the terminal, `employee_id` of the user. */
            employee_id: components["schemas"]["PunchCode"];
        };
        /**
         * Punch direction
         * Which way a punch went.
         * @enum {string}
         */
        PunchDirection: "in" | "out";
        /**
         * Result of a punch
         * What a terminal shows after a punch.
         */
        TerminalPunchResult: {
            /** Whether the person is now at work. */
            punched: components["schemas"]["PunchDirection"] | (string & {});
            /** Greeting to the person by name. */
            message: string;
            /** What to show of the person. */
            user: {
                /** Address of the person's picture. */
                photo_url: string;
            };
        };
        /**
         * No department
         * Stands for the department of a time punch that has none; every field is null.
         */
        NoDepartment: {
            /** Null for want of a department. */
            id: null;
            /** Null for want of a department. */
            name: null;
            /** Null for want of a department. */
            created: null;
            /** Null for want of a department. */
            modified: null;
        };
        /**
         * No shift
         * Stands for the shift of a time punch that was not planned; every field is null.
         */
        NoShift: {
            /** Null for want of a shift. */
            id: null;
            /** Null for want of a shift. */
            start: null;
            /** Null for want of a shift. */
            end: null;
            /** Null for want of a shift. */
            location_id: null;
            /** Null for want of a shift. */
            user_id: null;
            /** Null for want of a shift. */
            role_id: null;
            /** Null for want of a shift. */
            department_id: null;
            /** Null for want of a shift. */
            close: null;
            /** Null for want of a shift. */
            notes: null;
            /** Null for want of a shift. */
            hourly_wage: null;
            /** Null for want of a shift. */
            open: null;
            /** Null for want of a shift. */
            notified: null;
            /** Null for want of a shift. */
            open_offer_type: null;
            /** Null for want of a shift. */
            draft: null;
            /** Null for want of a shift. */
            deleted: null;
            /** Null for want of a shift. */
            bd: null;
            /** Null for want of a shift. */
            created: null;
            /** Null for want of a shift. */
            modified: null;
        };
        /**
         * Notification flag
         * Whether the user wants the notification, as true and false or as 1 and 0.
         */
        NotificationFlag: boolean | number;
        /**
         * User notifications
         * Which notifications a user wants, and by which way.
         */
        UserNotifications: {
            /** Text message when a schedule is published. */
            sms_me_schedules?: components["schemas"]["NotificationFlag"];
            /** Text message when a shift is put into the shift pool. */
            sms_me_shiftpool?: components["schemas"]["NotificationFlag"];
            /** Text message when somebody asks for a shift from the pool. */
            sms_me_shiftpool_requests?: components["schemas"]["NotificationFlag"];
            /** Text message about requests for time off. */
            sms_me_timeoff_requests?: components["schemas"]["NotificationFlag"];
            /** Text message when a message goes to everybody. */
            sms_me_global_messages?: components["schemas"]["NotificationFlag"];
            /** Notification on the phone of a post on the wall. */
            mobile_me_wall_posts?: components["schemas"]["NotificationFlag"];
            /** Notification on the phone of a post in the log book. */
            mobile_me_logbook_posts?: components["schemas"]["NotificationFlag"];
            /** E-mail when a schedule is published. */
            email_me_schedules?: components["schemas"]["NotificationFlag"];
            /** E-mail when a shift is put into the shift pool. */
            email_me_shiftpool?: components["schemas"]["NotificationFlag"];
            /** E-mail when there is a new post on the wall. */
            email_me_new_wall_posts?: components["schemas"]["NotificationFlag"];
            /** E-mail about requests for time off. */
            email_me_timeoff_requests?: components["schemas"]["NotificationFlag"];
            /** E-mail when somebody's availability changes. */
            email_me_availability_changes?: components["schemas"]["NotificationFlag"];
            /** E-mail when somebody asks for a shift from the pool. */
            email_me_shiftpool_requests?: components["schemas"]["NotificationFlag"];
            /** E-mail when a punch goes wrong. */
            email_me_punch_errors?: components["schemas"]["NotificationFlag"];
            /** E-mail when there is a post in the log book. */
            email_me_logbook_posts?: components["schemas"]["NotificationFlag"];
        };
        /**
         * User type
         * What kind of user it is.
         * @enum {integer}
         */
        UserType: 1 | 2 | 3 | 4;
        /**
         * Skill level
         * How skilled somebody is.
         * @enum {integer}
         */
        SkillLevel: 1 | 2 | 3;
        /**
         * Wage type
         * How somebody is paid.
         * @enum {string}
         */
        WageType: "hourly" | "salaried";
        /**
         * User
         * A person who works at the company.
         */
        User: {
            /** Text message when a schedule is published. */
            sms_me_schedules?: components["schemas"]["NotificationFlag"];
            /** Text message when a shift is put into the shift pool. */
            sms_me_shiftpool?: components["schemas"]["NotificationFlag"];
            /** Text message when somebody asks for a shift from the pool. */
            sms_me_shiftpool_requests?: components["schemas"]["NotificationFlag"];
            /** Text message about requests for time off. */
            sms_me_timeoff_requests?: components["schemas"]["NotificationFlag"];
            /** Text message when a message goes to everybody. */
            sms_me_global_messages?: components["schemas"]["NotificationFlag"];
            /** Notification on the phone of a post on the wall. */
            mobile_me_wall_posts?: components["schemas"]["NotificationFlag"];
            /** Notification on the phone of a post in the log book. */
            mobile_me_logbook_posts?: components["schemas"]["NotificationFlag"];
            /** E-mail when a schedule is published. */
            email_me_schedules?: components["schemas"]["NotificationFlag"];
            /** E-mail when a shift is put into the shift pool. */
            email_me_shiftpool?: components["schemas"]["NotificationFlag"];
            /** E-mail when there is a new post on the wall. */
            email_me_new_wall_posts?: components["schemas"]["NotificationFlag"];
            /** E-mail about requests for time off. */
            email_me_timeoff_requests?: components["schemas"]["NotificationFlag"];
            /** E-mail when somebody's availability changes. */
            email_me_availability_changes?: components["schemas"]["NotificationFlag"];
            /** E-mail when somebody asks for a shift from the pool. */
            email_me_shiftpool_requests?: components["schemas"]["NotificationFlag"];
            /** E-mail when a punch goes wrong. */
            email_me_punch_errors?: components["schemas"]["NotificationFlag"];
            /** E-mail when there is a post in the log book. */
            email_me_logbook_posts?: components["schemas"]["NotificationFlag"];
            /** Id of the user. */
            id: number;
            /** Id of the company. */
            company_id: number;
            /** Id of the user in another system, free for integrations. */
            mapping_id?: string;
            /** First name. */
            firstname: string;
            /** Last name. */
            lastname: string;
            /** What kind of user it is. */
            user_type_id: components["schemas"]["UserType"] | (number & {});
            /** E-mail address. */
            email: string;
            /** Address of the user's picture. */
            photo: string;
            /** Mobile telephone number. */
            mobile_phone?: string;
            /** Telephone number at home. */
            home_phone?: string;
            /** Wage for an hour. */
            hourly_wage?: number;
            /** How skilled the user is. */
            skill_level?: components["schemas"]["SkillLevel"] | (number & {});
            /** How the user is paid. */
            wage_type?: components["schemas"]["WageType"] | (string & {});
            /** Most hours to plan the user for in a week, as text. */
            max_weekly_hours?: string;
            /** Code that the user types in at the terminal. */
            employee_id?: components["schemas"]["PunchCode"];
            /** Notes on the user. */
            notes?: string;
            /** Language of the user, such as en. */
            lang?: string;
            /** Street address. */
            address?: string;
            /** Town or city where the user lives. */
            city?: string;
            /** Province or state where the user lives. */
            prov_state?: string;
            /** Postal code where the user lives. */
            postal_zip?: string;
            /** Whether an administrator is shown among the employees. */
            appear_as_employee?: boolean;
            /** Place in the order in which the schedule shows people. */
            sort?: number;
            /** Whether the user may work and log in. */
            active?: boolean;
            /** Whether push notifications are on. */
            push?: boolean;
            /** Day on which the user was hired. */
            hire_date?: components["schemas"]["CalendarDate"];
            /** Id of the user in the payroll system. */
            payroll_id?: number | string;
            /** Day of birth. */
            birth_date?: string;
            /** When the user was created, or zero where that is not known. */
            created: components["schemas"]["UtcTimestampOrZero"];
            /** When the user was last changed. */
            modified: components["schemas"]["UtcTimestamp"];
        };
        /**
         * Time punch in detail
         * A time punch together with the records that it refers to.
         */
        TimePunchDetail: {
            /** The time punch itself. */
            time_punch: components["schemas"]["TimePunch"];
            /** The location of the punch. */
            location: components["schemas"]["Location"];
            /** The department of the punch, all fields null where there is none. */
            department: components["schemas"]["Department"] | components["schemas"]["NoDepartment"];
            /** The shift that the work was planned as, all fields null where there is none. */
            shift: components["schemas"]["Shift"] | components["schemas"]["NoShift"];
            /** The user who worked. */
            user: components["schemas"]["User"];
            /** The breaks of the punch. */
            time_punch_break?: components["schemas"]["TimePunchBreak"][];
        };
        /**
         * Changes to a time punch
         * What updating a time punch takes; fields left out keep their value.
         */
        TimePunchUpdate: {
            /** The fields to change. */
            time_punch: components["schemas"]["TimePunchFields"];
        };
        /**
         * User fields
         * What a create and an update of a user may both carry.
         */
        UserFields: {
            /** Text message when a schedule is published. */
            sms_me_schedules?: components["schemas"]["NotificationFlag"];
            /** Text message when a shift is put into the shift pool. */
            sms_me_shiftpool?: components["schemas"]["NotificationFlag"];
            /** Text message when somebody asks for a shift from the pool. */
            sms_me_shiftpool_requests?: components["schemas"]["NotificationFlag"];
            /** Text message about requests for time off. */
            sms_me_timeoff_requests?: components["schemas"]["NotificationFlag"];
            /** Text message when a message goes to everybody. */
            sms_me_global_messages?: components["schemas"]["NotificationFlag"];
            /** Notification on the phone of a post on the wall. */
            mobile_me_wall_posts?: components["schemas"]["NotificationFlag"];
            /** Notification on the phone of a post in the log book. */
            mobile_me_logbook_posts?: components["schemas"]["NotificationFlag"];
            /** E-mail when a schedule is published. */
            email_me_schedules?: components["schemas"]["NotificationFlag"];
            /** E-mail when a shift is put into the shift pool. */
            email_me_shiftpool?: components["schemas"]["NotificationFlag"];
            /** E-mail when there is a new post on the wall. */
            email_me_new_wall_posts?: components["schemas"]["NotificationFlag"];
            /** E-mail about requests for time off. */
            email_me_timeoff_requests?: components["schemas"]["NotificationFlag"];
            /** E-mail when somebody's availability changes. */
            email_me_availability_changes?: components["schemas"]["NotificationFlag"];
            /** E-mail when somebody asks for a shift from the pool. */
            email_me_shiftpool_requests?: components["schemas"]["NotificationFlag"];
            /** E-mail when a punch goes wrong. */
            email_me_punch_errors?: components["schemas"]["NotificationFlag"];
            /** E-mail when there is a post in the log book. */
            email_me_logbook_posts?: components["schemas"]["NotificationFlag"];
            /** Id of the user in another system, free for integrations. */
            mapping_id?: string;
            /** First name. */
            firstname?: string;
            /** Last name. */
            lastname?: string;
            /** What kind of user it is. */
            user_type_id?: components["schemas"]["UserType"];
            /** E-mail address. */
            email?: string;
            /** Address of the user's picture. */
            photo?: string;
            /** Mobile telephone number. */
            mobile_phone?: string;
            /** Telephone number at home. */
            home_phone?: string;
            /** Wage for an hour. */
            hourly_wage?: number;
            /** How skilled the user is. */
            skill_level?: components["schemas"]["SkillLevel"];
            /** How the user is paid. */
            wage_type?: components["schemas"]["WageType"];
            /** Most hours to plan the user for in a week, as text. */
            max_weekly_hours?: string;
            /** Code that the user types in at the terminal. */
            employee_id?: components["schemas"]["PunchCode"];
            /** Notes on the user. */
            notes?: string;
            /** Language of the user, such as en. */
            lang?: string;
            /** Street address. */
            address?: string;
            /** Town or city where the user lives. */
            city?: string;
            /** Province or state where the user lives. */
            prov_state?: string;
            /** Postal code where the user lives. */
            postal_zip?: string;
            /** Whether an administrator is shown among the employees. */
            appear_as_employee?: boolean;
            /** Place in the order in which the schedule shows people. */
            sort?: number;
            /** Whether the user may work and log in. */
            active?: boolean;
            /** Whether push notifications are on. */
            push?: boolean;
            /** Day on which the user was hired. */
            hire_date?: components["schemas"]["CalendarDate"];
        };
        /**
         * Assignment
         * A location or a department that a user is assigned to.
         */
        Assignment: {
            /** Id of the location or the department. */
            id?: number;
        };
        /**
         * Role assignment
         * A role that a user is assigned to, with what is particular to the user in it.
         */
        RoleAssignment: {
            /** Id of the role. */
            id?: number;
            /** How skilled the user is in the role. */
            skill_level?: components["schemas"]["SkillLevel"];
            /** Wage for an hour in the role. */
            hourly_wage?: number;
            /** Whether it is the main role of the user, as 1 and 0 or as true and false. */
            primary?: number | boolean;
        };
        /**
         * New user
         * What creating a user takes, with the assignments beside the user.
         */
        UserCreate: {
            /** The user to create. */
            user: components["schemas"]["UserFields"];
            /** The locations that the user works at. */
            location?: components["schemas"]["Assignment"][];
            /** The roles that the user works in. */
            role?: components["schemas"]["RoleAssignment"][];
            /** The departments that the user works in. */
            department?: components["schemas"]["Assignment"][];
        };
        /**
         * Changes to a user
         * What updating a user takes; fields left out keep their value, and so do assignments left out as a whole. A list of assignments replaces the one before it.
         */
        UserUpdate: {
            /** The fields to change. */
            user: components["schemas"]["UserFields"];
            /** All locations that the user works at from now on. */
            location?: components["schemas"]["Assignment"][];
            /** All roles that the user works in from now on. */
            role?: components["schemas"]["RoleAssignment"][];
            /** All departments that the user works in from now on. */
            department?: components["schemas"]["Assignment"][];
        };
    };
    responses: {
        /** Something that the call needs is missing or wrong. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The API key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The request was valid, but could not be carried out. */
        RequestFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** No such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** More requests than the vendor allows within a minute. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The vendor's server failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The vendor's server got no valid answer from another one. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The vendor's server is not available. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The vendor's server waited too long for another one. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * How many records to answer with at most; the vendor states neither a default nor a maximum.
         * @example 20
         */
        Limit: number;
        /**
         * How many records to skip; past the last one the list is empty.
         * @example 0
         */
        Offset: number;
        /**
         * Direction of the sort; which one holds without it is not documented.
         * @example desc
         */
        OrderDirection: "asc" | "desc";
        /**
         * Keep the events of a day, sent as a plain day, or of a span of days, sent as an object. The wire has `date=` for the first, `date[gte]=` and `date[lte]=` for the second.
         * @example {
         *       "gte": "2014-03-01",
         *       "lte": "2014-03-31"
         *     }
         */
        EventDate: components["schemas"]["CalendarDate"] | {
            /** First day to keep. */
            gte?: components["schemas"]["CalendarDate"];
            /** Last day to keep. */
            lte?: components["schemas"]["CalendarDate"];
        };
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCompanies: {
        parameters: {
            query?: {
                /**
                 * How many records to answer with at most; the vendor states neither a default nor a maximum.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip; past the last one the list is empty.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * Field to sort by, behind the singular name of the resource; the vendor does not list which fields it sorts.
                 * @example company.name
                 */
                order_field?: string;
                /**
                 * Direction of the sort; which one holds without it is not documented.
                 * @example desc
                 */
                order_dir?: components["parameters"]["OrderDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The company, in its wrapper. */
                        data: {
                            /** The company. */
                            company: components["schemas"]["Company"];
                        }[];
                        total: components["schemas"]["Total"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the company, which has to be the own one.
                 * @example 374
                 */
                id: components["schemas"]["LooseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The company in its wrapper. */
                        data: {
                            /** The company. */
                            company: components["schemas"]["Company"];
                        };
                        total: components["schemas"]["Total"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the company, which has to be the own one.
                 * @example 374
                 */
                id: components["schemas"]["LooseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyUpdate"];
            };
        };
        responses: {
            /** Id of the company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the company. */
                            company: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /**
                 * Keep the departments of this location.
                 * @example 5002
                 */
                location_id?: number;
                /**
                 * How many records to answer with at most; the vendor states neither a default nor a maximum.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip; past the last one the list is empty.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * Field to sort by, behind the singular name of the resource; the vendor does not list which fields it sorts.
                 * @example department.name
                 */
                order_field?: string;
                /**
                 * Direction of the sort; which one holds without it is not documented.
                 * @example desc
                 */
                order_dir?: components["parameters"]["OrderDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Departments on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** Departments on the page, each in its wrapper. */
                        data: {
                            /** The department. */
                            department: components["schemas"]["Department"];
                        }[];
                        total: components["schemas"]["Total"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentCreate"];
            };
        };
        responses: {
            /** Id of the new department. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the new department. */
                            department: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the department.
                 * @example 1925
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The department. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The department in its wrapper. */
                        data: {
                            /** The department. */
                            department: components["schemas"]["Department"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the department.
                 * @example 1925
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentUpdate"];
            };
        };
        responses: {
            /** Id of the department. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the department. */
                            department: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the department.
                 * @example 1925
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Nothing but the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        data: components["schemas"]["NoData"];
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /**
                 * How many records to answer with at most; the vendor states neither a default nor a maximum.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip; past the last one the list is empty.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * Field to sort by, behind the singular name of the resource; the vendor does not list which fields it sorts.
                 * @example location.address
                 */
                order_field?: string;
                /**
                 * Direction of the sort; which one holds without it is not documented.
                 * @example desc
                 */
                order_dir?: components["parameters"]["OrderDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Locations on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** Locations on the page, each in its wrapper. */
                        data: {
                            /** The location. */
                            location: components["schemas"]["Location"];
                        }[];
                        total?: components["schemas"]["Total"];
                        message?: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationCreate"];
            };
        };
        responses: {
            /** Id of the new location. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the new location. */
                            location: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the location.
                 * @example 5881
                 */
                id: components["schemas"]["LooseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The location. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The location in its wrapper. */
                        data: {
                            /** The location. */
                            location: components["schemas"]["Location"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the location.
                 * @example 5881
                 */
                id: components["schemas"]["LooseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationUpdate"];
            };
        };
        responses: {
            /** Id of the location. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the location. */
                            location: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the location.
                 * @example 5881
                 */
                id: components["schemas"]["LooseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Nothing but the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        data: components["schemas"]["NoData"];
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /**
                 * Keep the roles of this location.
                 * @example 5002
                 */
                location_id?: number;
                /**
                 * Keep the roles of this department.
                 * @example 1925
                 */
                department_id?: number;
                /**
                 * How many records to answer with at most; the vendor states neither a default nor a maximum.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip; past the last one the list is empty.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * Field to sort by, behind the singular name of the resource; the vendor does not list which fields it sorts.
                 * @example role.name
                 */
                order_field?: string;
                /**
                 * Direction of the sort; which one holds without it is not documented.
                 * @example desc
                 */
                order_dir?: components["parameters"]["OrderDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Roles on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** Roles on the page, each in its wrapper. */
                        data: {
                            /** The role. */
                            role: components["schemas"]["Role"];
                        }[];
                        total: components["schemas"]["Total"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleCreate"];
            };
        };
        responses: {
            /** Id of the new role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the new role. */
                            role: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the role.
                 * @example 6007
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The role in its wrapper. */
                        data: {
                            /** The role. */
                            role: components["schemas"]["Role"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the role.
                 * @example 6007
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleUpdate"];
            };
        };
        responses: {
            /** Id of the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the role. */
                            role: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the role.
                 * @example 6007
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Nothing but the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        data: components["schemas"]["NoData"];
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listShifts: {
        parameters: {
            query?: {
                /**
                 * Keep the shifts at this location.
                 * @example 5002
                 */
                location_id?: number;
                /**
                 * Keep the shifts that start within a span or on a day. The wire has `start[gte]=`, `start[lte]=` and `start[date]=`.
                 * @example {
                 *       "gte": "2014-03-01",
                 *       "lte": "2014-03-31 23:59:59"
                 *     }
                 */
                start?: {
                    /** Earliest start to keep. */
                    gte?: components["schemas"]["DayOrTimestamp"];
                    /** Latest start to keep; whether a plain day takes in the whole of it is not documented. */
                    lte?: components["schemas"]["DayOrTimestamp"];
                    /** Day on which the shift starts. */
                    date?: components["schemas"]["CalendarDate"];
                };
                /**
                 * Keep the shifts of this department.
                 * @example 3000
                 */
                department_id?: number;
                /**
                 * Keep the shifts of this user.
                 * @example 16114
                 */
                user_id?: number;
                /**
                 * With 1 keep the deleted shifts, with 0 the others.
                 * @example 0
                 */
                deleted?: 0 | 1;
                /**
                 * With 1 keep the shifts in draft, with 0 the published ones.
                 * @example 0
                 */
                draft?: 0 | 1;
                /**
                 * With 1 keep the open shifts, with 0 the others.
                 * @example 0
                 */
                open?: 0 | 1;
                /**
                 * How many records to answer with at most; the vendor states neither a default nor a maximum.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip; past the last one the list is empty.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * Field to sort by, behind the singular name of the resource; the vendor does not list which fields it sorts.
                 * @example shift.modified
                 */
                order_field?: string;
                /**
                 * Direction of the sort; which one holds without it is not documented.
                 * @example desc
                 */
                order_dir?: components["parameters"]["OrderDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Shifts on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** Shifts on the page, each in its wrapper. */
                        data: {
                            /** The shift. */
                            shift: components["schemas"]["Shift"];
                        }[];
                        total: components["schemas"]["Total"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createShift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftCreate"];
            };
        };
        responses: {
            /** Id of the new shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the new shift. */
                            shift: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    checkScheduledShift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduledShiftCheck"];
            };
        };
        responses: {
            /** Whether the person is scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** What is known of the schedule. */
                        data: components["schemas"]["ScheduledShift"];
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the shift.
                 * @example 504756
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The shift in its wrapper. */
                        data: {
                            /** The shift. */
                            shift: components["schemas"]["Shift"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the shift.
                 * @example 504756
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftUpdate"];
            };
        };
        responses: {
            /** Id of the shift. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the shift. */
                            shift: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the shift.
                 * @example 504756
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Nothing but the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        data: components["schemas"]["NoData"];
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * Keep the events of a day, sent as a plain day, or of a span of days, sent as an object. The wire has `date=` for the first, `date[gte]=` and `date[lte]=` for the second.
                 * @example {
                 *       "gte": "2014-03-01",
                 *       "lte": "2014-03-31"
                 *     }
                 */
                date?: components["parameters"]["EventDate"];
                /**
                 * How many records to answer with at most; the vendor states neither a default nor a maximum.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip; past the last one the list is empty.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * Field to sort by, behind the singular name of the resource; the vendor does not list which fields it sorts.
                 * @example event.date
                 */
                order_field?: string;
                /**
                 * Direction of the sort; which one holds without it is not documented.
                 * @example desc
                 */
                order_dir?: components["parameters"]["OrderDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Events on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** Events on the page, each in its wrapper. */
                        data: {
                            /** The event. */
                            event: components["schemas"]["Event"];
                        }[];
                        total: components["schemas"]["Total"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            /** Id of the new event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the new event. */
                            event: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /**
                 * Keep the events of a day, sent as a plain day, or of a span of days, sent as an object. The wire has `date=` for the first, `date[gte]=` and `date[lte]=` for the second.
                 * @example {
                 *       "gte": "2014-03-01",
                 *       "lte": "2014-03-31"
                 *     }
                 */
                date?: components["parameters"]["EventDate"];
            };
            header?: never;
            path: {
                /**
                 * Id of the event.
                 * @example 504756
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The event in its wrapper. */
                        data: {
                            /** The event. */
                            event: components["schemas"]["Event"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the event.
                 * @example 504756
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventUpdate"];
            };
        };
        responses: {
            /** Id of the event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the event. */
                            event: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the event.
                 * @example 504756
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Nothing but the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        data: components["schemas"]["NoData"];
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTimePunches: {
        parameters: {
            query?: {
                /**
                 * Keep the punches that began within a span. The wire has `clocked_in[gte]=` and `clocked_in[lte]=`.
                 * @example {
                 *       "gte": "2013-12-01 00:00:00",
                 *       "lte": "2013-12-31 23:59:59"
                 *     }
                 */
                clocked_in?: {
                    /** Earliest clocking in to keep. */
                    gte?: components["schemas"]["DayOrTimestamp"];
                    /** Latest clocking in to keep. */
                    lte?: components["schemas"]["DayOrTimestamp"];
                };
                /**
                 * Keep the punches that ended within a span. The wire has `clocked_out[gte]=` and `clocked_out[lte]=`.
                 * @example {
                 *       "gte": "2013-12-01 00:00:00",
                 *       "lte": "2013-12-31 23:59:59"
                 *     }
                 */
                clocked_out?: {
                    /** Earliest clocking out to keep. */
                    gte?: components["schemas"]["DayOrTimestamp"];
                    /** Latest clocking out to keep. */
                    lte?: components["schemas"]["DayOrTimestamp"];
                };
                /**
                 * Keep the punches at this location.
                 * @example 408
                 */
                location_id?: number;
                /**
                 * Keep the punches of this department.
                 * @example 21595
                 */
                department_id?: number;
                /**
                 * How many records to answer with at most; the vendor states neither a default nor a maximum.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip; past the last one the list is empty.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * Field to sort by, behind the singular name of the resource; the vendor does not list which fields it sorts.
                 * @example time_punch.clocked_in
                 */
                order_field?: string;
                /**
                 * Direction of the sort; which one holds without it is not documented.
                 * @example desc
                 */
                order_dir?: components["parameters"]["OrderDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Time punches on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** Time punches on the page, each in its wrapper. */
                        data: {
                            /** The time punch. */
                            time_punch: components["schemas"]["TimePunch"];
                            /** The breaks of the punch. */
                            time_punch_break?: components["schemas"]["TimePunchBreak"][];
                        }[];
                        /** How many records were skipped. */
                        offset: number;
                        total: components["schemas"]["Total"];
                        /** How many records are answered with at most. */
                        limit: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createTimePunch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimePunchCreate"];
            };
        };
        responses: {
            /** Id of the new time punch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the new time punch. */
                            time_punch: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    punchTimePunch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminalPunch"];
            };
        };
        responses: {
            /** Which way the punch went, and what to show the person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** What came of the punch. */
                        data: components["schemas"]["TerminalPunchResult"];
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTimePunch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the time punch.
                 * @example 43757
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The time punch and what it refers to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The time punch and the records that it refers to. */
                        data: components["schemas"]["TimePunchDetail"];
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateTimePunch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the time punch.
                 * @example 43757
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimePunchUpdate"];
            };
        };
        responses: {
            /** Id of the time punch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the time punch. */
                            time_punch: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteTimePunch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the time punch.
                 * @example 43757
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Nothing but the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        data: components["schemas"]["NoData"];
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * Keep the users who are assigned to this location.
                 * @example 5002
                 */
                location_id?: number;
                /**
                 * Keep the users who are assigned to this department.
                 * @example 1925
                 */
                department_id?: number;
                /**
                 * Keep the users who are assigned to this role.
                 * @example 6007
                 */
                role_id?: number;
                /**
                 * With 1 keep the active users, with 0 the others, with `0,1` both.
                 * @example 1
                 */
                active?: (0 | 1) | "0,1";
                /**
                 * How many records to answer with at most; the vendor states neither a default nor a maximum.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * How many records to skip; past the last one the list is empty.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * Field to sort by, behind the singular name of the resource; the vendor does not list which fields it sorts.
                 * @example user.lastname
                 */
                order_field?: string;
                /**
                 * Direction of the sort; which one holds without it is not documented.
                 * @example desc
                 */
                order_dir?: components["parameters"]["OrderDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Users on the page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** Users on the page, each in its wrapper. */
                        data: {
                            /** The user. */
                            user: components["schemas"]["User"];
                        }[];
                        total: components["schemas"]["Total"];
                        /** How many records were skipped. */
                        offset?: number;
                        /** How many records are answered with at most. */
                        limit?: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** Id of the new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the new user. */
                            user: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * With 1 the answer has the company, assignments and permissions beside the user.
                 * @example 1
                 */
                deep?: 0 | 1;
            };
            header?: never;
            path: {
                /**
                 * Id of the user.
                 * @example 20645
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The user in its wrapper. */
                        data: {
                            /** The user. */
                            user: components["schemas"]["User"];
                            /** The company of the user, with `deep`. */
                            company?: Record<string, never>;
                            /** Locations that the user works at, with `deep`. */
                            location?: Record<string, never>[];
                            /** Departments that the user works in, with `deep`. */
                            department?: Record<string, never>[];
                            /** Roles of the user, with wage and skill level under `users_role`, with `deep`. */
                            role?: Record<string, never>[];
                            /** What the user may do in 7shifts, with `deep`. */
                            permission?: Record<string, never>;
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the user.
                 * @example 20645
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** Id of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        /** The id in the wrapper of the resource. */
                        data: {
                            /** Id of the user. */
                            user: components["schemas"]["IdOnly"];
                        };
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the user.
                 * @example 20645
                 */
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Nothing but the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        data: components["schemas"]["NoData"];
                        message: components["schemas"]["Message"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["RequestFailed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
