// Made by npm run generate from spec/. Change the contract, not this file.
import type { CreateMethod, ListMethod, Method } from "../../src/client/method.ts";
import type { SearchOf } from "../../src/client/search.ts";
import type { components, operations } from "./types.ts";

/** Settings of an app; more than these are possible. */
export type AppSettings = components["schemas"]["AppSettings"];
/** Id of a record, a UUID. */
export type Uuid = components["schemas"]["Uuid"];
/** An app, to which every key belongs and whose records a key sees. */
export type App = components["schemas"]["App"];
/** What is wrong with each field of the request, as a list of texts. */
export type FieldErrors = components["schemas"]["FieldErrors"];
/** Body of an answer that is not a success: texts by field in `errors`, or one text in `error`. `action` names the step that failed, `model` the kind of record that was not found. */
export type ErrorBody = components["schemas"]["ErrorBody"];
/** Whom to take into the app. */
export type AppInvitation = components["schemas"]["AppInvitation"];
/** Name of a zone in the tz database, such as `Europe/Copenhagen`. */
export type TimeZone = components["schemas"]["TimeZone"];
/** Values of the app's own, by keys of its choice. */
export type Meta = components["schemas"]["Meta"];
/** A calendar of a resource, kept by Timekit, Google or Microsoft. */
export type Calendar = components["schemas"]["Calendar"];
/** A whole hour such as 9 or 17, or hours and minutes such as `09:30`. */
export type Hour = components["schemas"]["Hour"];
/** Hours of one day of the week. */
export type DayAndTimeWindow = components["schemas"]["DayAndTimeWindow"];
/** Only these hours of this day of the week may be booked. */
export type AllowDayAndTime = components["schemas"]["AllowDayAndTime"];
/** These hours of this day of the week may not be booked. */
export type BlockDayAndTime = components["schemas"]["BlockDayAndTime"];
/** Hours of every day. */
export type HoursWindow = components["schemas"]["HoursWindow"];
/** Only these hours of every day may be booked. */
export type AllowHours = components["schemas"]["AllowHours"];
/** These hours of every day may not be booked. */
export type BlockHours = components["schemas"]["BlockHours"];
/** One day of every week, from midnight to midnight. */
export type WholeDay = components["schemas"]["WholeDay"];
/** Only this day of the week may be booked. */
export type AllowDay = components["schemas"]["AllowDay"];
/** This day of the week may not be booked. */
export type BlockDay = components["schemas"]["BlockDay"];
/** A plain day, which stands for its midnight, or a day and time; which forms of the time are taken is not known. */
export type PeriodMoment = components["schemas"]["PeriodMoment"];
/** A stretch between two moments. */
export type PeriodWindow = components["schemas"]["PeriodWindow"];
/** Only this stretch of the calendar may be booked. */
export type AllowPeriod = components["schemas"]["AllowPeriod"];
/** This stretch of the calendar may not be booked. */
export type BlockPeriod = components["schemas"]["BlockPeriod"];
/** Nothing: an object without keys, or the empty array that PHP makes of it. */
export type NoDetail = components["schemas"]["NoDetail"];
/** Only Monday to Friday may be booked. */
export type AllowWeekdays = components["schemas"]["AllowWeekdays"];
/** Monday to Friday may not be booked. */
export type BlockWeekdays = components["schemas"]["BlockWeekdays"];
/** Only Saturday and Sunday may be booked. */
export type AllowWeekends = components["schemas"]["AllowWeekends"];
/** Saturday and Sunday may not be booked. */
export type BlockWeekends = components["schemas"]["BlockWeekends"];
/** A rule for when a resource may be booked, an object with exactly one key. A rule that allows blocks everything outside it, and several of one kind add up; a rule that blocks cuts a hole. The clock is that of each resource, whatever zone the answer is printed in. */
export type Constraint = components["schemas"]["Constraint"];
/** An account of Google or Microsoft that is connected to a resource. */
export type Account = components["schemas"]["Account"];
/** A key of a resource, which app keys have replaced. */
export type Credential = components["schemas"]["Credential"];
/** What can be booked: a person, a room or a thing. */
export type Resource = components["schemas"]["Resource"];
/** What creating an app takes. */
export type AppCreate = components["schemas"]["AppCreate"];
/** What updating an app takes; whether settings that are left out keep their value is not known. */
export type AppUpdate = components["schemas"]["AppUpdate"];
/** Number of the page, counted from 1. */
export type PageNumber = components["schemas"]["PageNumber"];
/** What a list that pages says of its page, beside `data`. */
export type Paging = components["schemas"]["Paging"];
/** What a create and an update of a resource may both carry. */
export type ResourceFields = components["schemas"]["ResourceFields"];
/** What creating a resource takes. */
export type ResourceCreate = components["schemas"]["ResourceCreate"];
/** Whom to mail a temporary password. */
export type PasswordReset = components["schemas"]["PasswordReset"];
/** Zone of the resource that has a mail address. */
export type ZoneOfAddress = components["schemas"]["ZoneOfAddress"];
/** What updating a resource takes; fields left out are taken to keep their value. The address cannot be changed. */
export type ResourceUpdate = components["schemas"]["ResourceUpdate"];
/** An instant with its offset, or words relative to the moment of the request, such as `now` or `3 days`. */
export type RelativeOrDateTime = components["schemas"]["RelativeOrDateTime"];
/** A length of time in words, such as `30 minutes` or `2 hours`. */
export type Duration = components["schemas"]["Duration"];
/** Which resources and which time to look at, and in what pieces. */
export type AvailabilityScope = components["schemas"]["AvailabilityScope"];
/** What asking for free slots takes: a project, or resources. */
export type AvailabilityQuery = components["schemas"]["AvailabilityQuery"];
/** What a slot tells of a resource. */
export type TimeslotResource = components["schemas"]["TimeslotResource"];
/** A stretch of time, and the resources that it is free or blocked for. */
export type Timeslot = components["schemas"]["Timeslot"];
/** What asking for free days takes; whether a project or resources must be sent is not said. */
export type AvailableDatesQuery = components["schemas"]["AvailableDatesQuery"];
/** A day on which at least one slot is free. */
export type AvailableDate = components["schemas"]["AvailableDate"];
/** What asking for the number of free slots takes: a project, or resources. */
export type AvailabilityCountQuery = components["schemas"]["AvailabilityCountQuery"];
/** How many slots are free. */
export type AvailabilityCount = components["schemas"]["AvailabilityCount"];
/** What asking for blocked stretches takes: a project, or resources. */
export type UnavailableQuery = components["schemas"]["UnavailableQuery"];
/** One rule, an object whose key names it, such as `specific_day_and_time`, `exclude_weekend` or `take_random`; the others and their values are not known. */
export type FindtimeFilter = components["schemas"]["FindtimeFilter"];
/** Rules that a slot has to meet, in three groups. */
export type FindtimeFilters = components["schemas"]["FindtimeFilters"];
/** What the older query of free time takes. Nothing is known to be required, and more keys may be. */
export type FindtimeQuery = components["schemas"]["FindtimeQuery"];
/** A stretch of time in which everyone is free. */
export type FindtimeSlot = components["schemas"]["FindtimeSlot"];
/** A stretch of time and who is free in it. */
export type FindtimeTeamSlot = components["schemas"]["FindtimeTeamSlot"];
/** When and where a booking is, and what it is about. */
export type BookingEventInfo = components["schemas"]["BookingEventInfo"];
/** How many seats a group has. */
export type GroupSeats = components["schemas"]["GroupSeats"];
/** What a booking is about; other attributes than these may come along. */
export type BookingAttributes = components["schemas"]["BookingAttributes"];
/** Who has booked; fields of the project's own come along. */
export type BookingCustomer = components["schemas"]["BookingCustomer"];
/** The resource of a booking; more of its fields may come along. */
export type BookedResource = components["schemas"]["BookedResource"];
/** Event that Google or Microsoft keeps for a booking; more of its fields may come along. */
export type ProviderEvent = components["schemas"]["ProviderEvent"];
/** Links that run one action once, without a key. */
export type CustomerActionLinks = components["schemas"]["CustomerActionLinks"];
/** A booking inside another one; which fields it has here is not known. */
export type RelatedBooking = components["schemas"]["RelatedBooking"];
/** Time of a resource that is taken, or a seat in it. Only the first six fields are always there; every other one comes when `include` names it. */
export type Booking = components["schemas"]["Booking"];
/** Bookings on a page. */
export type BookingPage = components["schemas"]["BookingPage"];
/** A moment some time before or after the booking; whether its start or its end is meant is not known. */
export type ReminderMoment = components["schemas"]["ReminderMoment"];
/** A reminder that is sent as a mail. */
export type EmailReminder = components["schemas"]["EmailReminder"];
/** A reminder that is a request to a server of the app's own. */
export type WebhookReminder = components["schemas"]["WebhookReminder"];
/** A mail or a call of a webhook that goes out some time before or after a booking. */
export type Reminder = components["schemas"]["Reminder"];
/** Switches a mail on or off. */
export type MailSwitch = components["schemas"]["MailSwitch"];
/** Webhooks by name, each with whether it is called for this request. */
export type WebhookSwitches = components["schemas"]["WebhookSwitches"];
/** What a new booking may carry in every graph. */
export type BookingFields = components["schemas"]["BookingFields"];
/** A booking that is confirmed at once. */
export type InstantGraph = components["schemas"]["InstantGraph"];
/** Who books. Every key of the project's `customer_fields` may stand here too, with a text, a flag or a list of texts, and a search finds it as `customer.<key>`. */
export type BookingCustomerCreate = components["schemas"]["BookingCustomerCreate"];
/** How a new booking is treated. */
export type BookingSettings = components["schemas"]["BookingSettings"];
/** A new booking that is confirmed at once. */
export type InstantBookingCreate = components["schemas"]["InstantBookingCreate"];
/** A booking that somebody has to confirm or decline. */
export type ConfirmDeclineGraph = components["schemas"]["ConfirmDeclineGraph"];
/** A new booking that stays tentative, and leaves its time free, until somebody confirms it. */
export type ConfirmDeclineBookingCreate = components["schemas"]["ConfirmDeclineBookingCreate"];
/** A booking that has to be paid within a few minutes. */
export type InstantPaymentGraph = components["schemas"]["InstantPaymentGraph"];
/** How long a booking waits to be paid. */
export type PaymentTimeout = components["schemas"]["PaymentTimeout"];
/** A new booking that stays tentative until it is paid, and is given up when that takes too long. */
export type InstantPaymentBookingCreate = components["schemas"]["InstantPaymentBookingCreate"];
/** A time with seats, such as a class, which customers then book. */
export type GroupOwnerGraph = components["schemas"]["GroupOwnerGraph"];
/** How many seats a group has, and when they may be booked and given back. */
export type GroupOwnerSettings = components["schemas"]["GroupOwnerSettings"];
/** A new time with seats. It has no customer; customers book their seats afterwards. */
export type GroupOwnerBookingCreate = components["schemas"]["GroupOwnerBookingCreate"];
/** A seat in a time that a group owner booking holds. */
export type GroupCustomerGraph = components["schemas"]["GroupCustomerGraph"];
/** Names the booking of the graph `group_owner` that a seat is in. */
export type RelatedOwner = components["schemas"]["RelatedOwner"];
/** A new booking of a seat in a group. */
export type GroupCustomerBookingCreate = components["schemas"]["GroupCustomerBookingCreate"];
/** A seat in a time that a group owner booking holds, which has to be paid. */
export type GroupCustomerPaymentGraph = components["schemas"]["GroupCustomerPaymentGraph"];
/** A new booking of a seat in a group, which stays tentative until it is paid. */
export type GroupCustomerPaymentBookingCreate = components["schemas"]["GroupCustomerPaymentBookingCreate"];
/** A new booking that says everything itself; `graph` tells which of the six forms it has. */
export type GraphBookingCreate = components["schemas"]["GraphBookingCreate"];
/** A new booking with a project, which may bring the graph and the texts; what the request says itself comes before the project's. A project of groups has the graph `group_customer`. */
export type ProjectBookingCreate = components["schemas"]["ProjectBookingCreate"];
/** What the older form of a new booking says of its event. */
export type LegacyBookingEvent = components["schemas"]["LegacyBookingEvent"];
/** The older form of a new booking. Time, place and title stand in `event` rather than beside the other fields; old samples still post it. */
export type LegacyBookingCreate = components["schemas"]["LegacyBookingCreate"];
/** What creating a booking takes: everything, by the graph that `graph` names; or a project that the rest comes from; or the older form, with the event in an object of its own. */
export type BookingCreate = components["schemas"]["BookingCreate"];
/** One booking in its envelope. */
export type BookingAnswer = components["schemas"]["BookingAnswer"];
/** A booking and the action to run on it; the page does not show the form, nor where a message goes. */
export type BulkBookingAction = components["schemas"]["BulkBookingAction"];
/** What running actions on several bookings at once takes. */
export type BulkBookingUpdate = components["schemas"]["BulkBookingUpdate"];
/** What creating several bookings at once takes. */
export type BulkBookingCreate = components["schemas"]["BulkBookingCreate"];
/** What holding a time takes. */
export type ReservationCreate = components["schemas"]["ReservationCreate"];
/** A time that is held for some seconds. It becomes a booking of another graph when `reservation_id` of a new booking names it; what is left of the reservation then is not known. */
export type ReservationGraph = components["schemas"]["ReservationGraph"];
/** A time that is held for some seconds, a booking of the graph `reservation`. */
export type Reservation = components["schemas"]["Reservation"];
/** One reservation in its envelope. */
export type ReservationAnswer = components["schemas"]["ReservationAnswer"];
/** What holding a time for longer takes. */
export type ReservationExtend = components["schemas"]["ReservationExtend"];
/** What updating a booking takes; only its `meta` can be changed this way. */
export type BookingUpdate = components["schemas"]["BookingUpdate"];
/** What moving a booking takes. */
export type BookingReschedule = components["schemas"]["BookingReschedule"];
/** What every action takes. */
export type BookingActionFields = components["schemas"]["BookingActionFields"];
/** What an action says to the customer. */
export type ActionMessage = components["schemas"]["ActionMessage"];
/** Accepts a tentative booking. */
export type ConfirmAction = components["schemas"]["ConfirmAction"];
/** Turns a tentative booking down. */
export type DeclineAction = components["schemas"]["DeclineAction"];
/** What is known of a payment. */
export type PaymentInput = components["schemas"]["PaymentInput"];
/** Says that a tentative booking has been paid. */
export type PayAction = components["schemas"]["PayAction"];
/** Says that a booking is over, before it does so by itself. */
export type CompleteAction = components["schemas"]["CompleteAction"];
/** Calls a booking off. */
export type CancelAction = components["schemas"]["CancelAction"];
/** Calls a booking off for its customer. */
export type CancelByCustomerAction = components["schemas"]["CancelByCustomerAction"];
/** Calls a seat off for the owner of its group. */
export type CancelByOwnerAction = components["schemas"]["CancelByOwnerAction"];
/** Says that the customer has moved a booking; whether this takes the new time is not known. */
export type RescheduleByCustomerAction = components["schemas"]["RescheduleByCustomerAction"];
/** What running an action takes. Which of the forms applies is told by the action in the path; the input of an action stands under its name. */
export type BookingActionBody = components["schemas"]["BookingActionBody"];
/** How a query of free time is made where it names the project. */
export type ProjectAvailability = components["schemas"]["ProjectAvailability"];
/** Fields that a new booking of the project takes over; any field of a new booking may stand here. */
export type ProjectBooking = components["schemas"]["ProjectBooking"];
/** One question of the form of a booking page. */
export type CustomerField = components["schemas"]["CustomerField"];
/** What customers are asked for, by the name that the answer has in `customer` of a booking. */
export type CustomerFields = components["schemas"]["CustomerFields"];
/** What a booking page shows and how. */
export type ProjectUi = components["schemas"]["ProjectUi"];
/** Resources together with the rules by which they are booked. */
export type Project = components["schemas"]["Project"];
/** What a create and an update of a project may both carry. */
export type ProjectFields = components["schemas"]["ProjectFields"];
/** What creating a project takes. */
export type ProjectCreate = components["schemas"]["ProjectCreate"];
/** What a booking page needs to know of a project, and the key that it may use. */
export type PublicProject = components["schemas"]["PublicProject"];
/** What updating a project takes; what becomes of fields that are left out is not documented. */
export type ProjectUpdate = components["schemas"]["ProjectUpdate"];
/** A resource that belongs to a project; only its id is certain. */
export type ProjectResource = components["schemas"]["ProjectResource"];
/** The ids of all resources of a project, as a plain list. */
export type ProjectResourceIds = components["schemas"]["ProjectResourceIds"];
/** What adding a resource to a project takes. */
export type ProjectResourceAdd = components["schemas"]["ProjectResourceAdd"];
/** A place at which services are offered. */
export type Location = components["schemas"]["Location"];
/** What a create and an update of a location may both carry. */
export type LocationFields = components["schemas"]["LocationFields"];
/** What creating a location takes. */
export type LocationCreate = components["schemas"]["LocationCreate"];
/** What updating a location takes; what becomes of fields that are left out is not known. */
export type LocationUpdate = components["schemas"]["LocationUpdate"];
/** Something that is offered at locations. */
export type Service = components["schemas"]["Service"];
/** What a create and an update of a service may both carry. */
export type ServiceFields = components["schemas"]["ServiceFields"];
/** What creating a service takes. */
export type ServiceCreate = components["schemas"]["ServiceCreate"];
/** What updating a service takes; what becomes of fields that are left out is not known. */
export type ServiceUpdate = components["schemas"]["ServiceUpdate"];
/** What a create and an update of a calendar may both carry. */
export type CalendarFields = components["schemas"]["CalendarFields"];
/** What creating a calendar takes. */
export type CalendarCreate = components["schemas"]["CalendarCreate"];
/** What updating a calendar takes; of a calendar at Google or Microsoft only `provider_sync` can change. */
export type CalendarUpdate = components["schemas"]["CalendarUpdate"];
/** An entry in a calendar that takes up time. */
export type Event = components["schemas"]["Event"];
/** What a create and an update of an event may both carry. */
export type EventFields = components["schemas"]["EventFields"];
/** What creating an event takes. */
export type EventCreate = components["schemas"]["EventCreate"];
/** What updating an event takes; what becomes of fields that are left out is not known. */
export type EventUpdate = components["schemas"]["EventUpdate"];
/** What creating a key takes. */
export type CredentialCreate = components["schemas"]["CredentialCreate"];
/** What a resource signs in with. */
export type SignIn = components["schemas"]["SignIn"];
/** A resource under its older name. */
export type User = components["schemas"]["User"];
/** The resource that has signed in, with its key. */
export type SignedIn = components["schemas"]["SignedIn"];
/** Template of a mail that is sent on a change of a booking; its fields are not known. */
export type Template = components["schemas"]["Template"];
/** What changing a template takes; its fields are not known. */
export type TemplateUpdate = components["schemas"]["TemplateUpdate"];
/** What a create and an update of a user take; no request is at hand, so these are the fields of a new resource. */
export type UserFields = components["schemas"]["UserFields"];
/** A project of the first version: settings of a booking widget. */
export type Widget = components["schemas"]["Widget"];
/** What a create and an update of a widget take; no request is at hand, so these are the fields of the answer. */
export type WidgetFields = components["schemas"]["WidgetFields"];
/** The booking at the top, without an envelope, as it is after its state has changed. Samples have event, calendar, customers, attributes, user, project, `meta`, `available_actions`, `customer_action_links` and `owner_booking` in it; none of them is promised. */
export type BookingWebhook = components["schemas"]["BookingWebhook"];

/** What `getApp` can be asked. */
export type GetAppQuery = NonNullable<operations["getApp"]["parameters"]["query"]>;
/** What `listResources` can be asked. */
export type ListResourcesQuery = Omit<NonNullable<operations["listResources"]["parameters"]["query"]>, "search"> & { search?: string | SearchOf<"email" | "name" | `meta.${string}`> };
/** What `createResource` can be asked. */
export type CreateResourceQuery = NonNullable<operations["createResource"]["parameters"]["query"]>;
/** What `getResource` can be asked. */
export type GetResourceQuery = NonNullable<operations["getResource"]["parameters"]["query"]>;
/** What `listProjects` can be asked. */
export type ListProjectsQuery = Omit<NonNullable<operations["listProjects"]["parameters"]["query"]>, "search"> & { search?: string | SearchOf<"locations.uuid" | "services.uuid"> };
/** What `getProject` can be asked. */
export type GetProjectQuery = NonNullable<operations["getProject"]["parameters"]["query"]>;
/** What `listBookings` can be asked. */
export type ListBookingsQuery = Omit<NonNullable<operations["listBookings"]["parameters"]["query"]>, "search"> & { search?: string | SearchOf<"resource.id" | "graph" | "state" | "completed" | "customer.name" | "customer.email" | `customer.${string}` | "calendar.id" | "project.id" | `meta.${string}`> };
/** What `createBooking` can be asked. */
export type CreateBookingQuery = NonNullable<operations["createBooking"]["parameters"]["query"]>;
/** What `listGroupBookings` can be asked. */
export type ListGroupBookingsQuery = Omit<NonNullable<operations["listGroupBookings"]["parameters"]["query"]>, "search"> & { search?: string | SearchOf<"resource.id" | "graph" | "state" | "completed" | "customer.name" | "customer.email" | `customer.${string}` | "calendar.id" | "project.id" | `meta.${string}`> };
/** What `getGroupBooking` can be asked. */
export type GetGroupBookingQuery = NonNullable<operations["getGroupBooking"]["parameters"]["query"]>;
/** What `getBooking` can be asked. */
export type GetBookingQuery = NonNullable<operations["getBooking"]["parameters"]["query"]>;
/** What `rescheduleBooking` can be asked. */
export type RescheduleBookingQuery = NonNullable<operations["rescheduleBooking"]["parameters"]["query"]>;
/** What `followActionLink` can be asked. */
export type FollowActionLinkQuery = NonNullable<operations["followActionLink"]["parameters"]["query"]>;
/** What `actOnBooking` can be asked. */
export type ActOnBookingQuery = NonNullable<operations["actOnBooking"]["parameters"]["query"]>;
/** What `listLocations` can be asked. */
export type ListLocationsQuery = NonNullable<operations["listLocations"]["parameters"]["query"]>;
/** What `listServices` can be asked. */
export type ListServicesQuery = NonNullable<operations["listServices"]["parameters"]["query"]>;
/** What `listCalendars` can be asked. */
export type ListCalendarsQuery = Omit<NonNullable<operations["listCalendars"]["parameters"]["query"]>, "search"> & { search?: string | SearchOf<"resource.id"> };
/** What `getCalendar` can be asked. */
export type GetCalendarQuery = NonNullable<operations["getCalendar"]["parameters"]["query"]>;
/** What `listEvents` can be asked. */
export type ListEventsQuery = Omit<NonNullable<operations["listEvents"]["parameters"]["query"]>, "search"> & { search?: string | SearchOf<"resource.id"> };
/** What `listBusyEvents` can be asked. */
export type ListBusyEventsQuery = NonNullable<operations["listBusyEvents"]["parameters"]["query"]>;
/** What `getEvent` can be asked. */
export type GetEventQuery = NonNullable<operations["getEvent"]["parameters"]["query"]>;
/** What `signUpGoogleAccount` can be asked. */
export type SignUpGoogleAccountQuery = NonNullable<operations["signUpGoogleAccount"]["parameters"]["query"]>;
/** What `signUpMicrosoftAccount` can be asked. */
export type SignUpMicrosoftAccountQuery = NonNullable<operations["signUpMicrosoftAccount"]["parameters"]["query"]>;
/** What `listCredentials` can be asked. */
export type ListCredentialsQuery = Omit<NonNullable<operations["listCredentials"]["parameters"]["query"]>, "search"> & { search?: string | SearchOf<"resource.id"> };

/** The app that the key belongs to. */
export interface AppResource {
  /**
   * Read the app of the key.
   *
   * The app that the key belongs to. With the include `app_token` the key of a resource gets at the key of the app.
   *
   * `GET /app`, documented: Pages on the app and its token
   */
  get: Method<[query?: GetAppQuery], App, operations["getApp"]["responses"][200]["content"]["application/json"]>;

  /**
   * Invite a known address to the app.
   *
   * Takes a person into the app whose address another app already has as a resource, for such an address cannot be used to create one. What it answers with is one client's reading.
   *
   * `POST /app/invite`, inferred: timekit-python and python-timekit
   */
  invite: Method<[body: AppInvitation], Resource, operations["inviteResource"]["responses"][200]["content"]["application/json"]>;
}

/** People, rooms and things that can be booked. */
export interface ResourcesResource {
  /**
   * List resources.
   *
   * Resources of the app, a page at a time.
   *
   * `GET /resources`, documented: Resources
   */
  list: ListMethod<[query?: ListResourcesQuery], Resource, undefined, operations["listResources"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a resource.
   *
   * Makes a resource with one calendar, called Bookings. An address that any resource of the platform has already is refused; `inviteResource` takes such a person in.
   *
   * `POST /resources`, documented: Resources
   */
  create: CreateMethod<[body: ResourceCreate], Resource, operations["createResource"]["responses"][201]["content"]["application/json"], CreateResourceQuery>;

  /**
   * Mail a temporary password.
   *
   * Mails a temporary password to a resource that signs in. The answer is some success; its body is not known.
   *
   * `POST /resources/resetpassword`, documented: Resources, reset of the password
   */
  resetPassword: Method<[body: PasswordReset], operations["resetPasswordOfResource"]["responses"][200]["content"]["application/json"], operations["resetPasswordOfResource"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read the zone of an address.
   *
   * Zone of the resource that has an address.
   *
   * `GET /resources/timezone/{email}`, inferred: timekit-sdk 1.19.8
   */
  getTimezone: Method<[email: string], ZoneOfAddress, operations["getTimezoneOfResource"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a resource.
   *
   * One resource. Calendars, constraints, accounts and keys come only when they are included.
   *
   * `GET /resources/{id}`, documented: Resources
   */
  get: Method<[id: string, query?: GetResourceQuery], Resource, operations["getResource"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a resource.
   *
   * Changes the fields that are sent; constraints are replaced as a whole. The address cannot be changed.
   *
   * `PUT /resources/{id}`, documented: Resources
   */
  update: Method<[id: string, body: ResourceUpdate], void, undefined>;

  /**
   * Delete a resource.
   *
   * Removes a resource for good, or only detaches it when another account has the same address.
   *
   * `DELETE /resources/{id}`, documented: Resources
   */
  delete: Method<[id: string], void, undefined>;
}

/** Resources with the rules by which they are booked, and what a booking widget needs to know of them. */
export interface ProjectsResource {
  /**
   * List projects.
   *
   * Projects of the app, a page at a time. The booking widgets look projects up by location and service; which other keys can be searched is not known.
   *
   * `GET /projects`, documented: Projects
   */
  list: ListMethod<[query?: ListProjectsQuery], Project, undefined, operations["listProjects"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a project.
   *
   * Creates a project from resources and rules. The vendor ties this to a paid plan.
   *
   * `POST /projects`, documented: Projects
   */
  create: Method<[body: ProjectCreate], Project, operations["createProject"]["responses"][201]["content"]["application/json"]>;

  /**
   * Read a public project by slug.
   *
   * What a booking page needs to know of a project, found by its slug. No key is needed; the answer holds the one that the page goes on with.
   *
   * `GET /projects/hosted/{slug}`, observed: booking.js, test fixture
   */
  getHosted: Method<[slug: string], PublicProject, operations["getHostedProject"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a public project by id.
   *
   * What a booking page needs to know of a project, found by its id. The widget asks with its own key; that the key of the app will do as well is likely, but not known.
   *
   * `GET /projects/embed/{id}`, observed: booking.js, test fixture
   */
  getEmbedded: Method<[id: string], PublicProject, operations["getEmbeddedProject"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a project.
   *
   * One project with its settings; which of them need an `include` is not known.
   *
   * `GET /projects/{id}`, inferred: timekit-sdk 1.19.8, Catalogue of mindcloud-inc
   */
  get: Method<[id: string, query?: GetProjectQuery], Project, operations["getProject"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a project.
   *
   * Changes settings of a project and answers with nothing. Constraints are replaced as a whole; whether objects such as `ui` are replaced or merged is not documented.
   *
   * `PUT /projects/{id}`, documented: Reminders, Projects
   */
  update: Method<[id: string, body: ProjectUpdate], void, undefined>;

  /**
   * Delete a project.
   *
   * Deletes a project and answers with nothing. What becomes of its bookings is not known.
   *
   * `DELETE /projects/{id}`, documented: Projects, delete a project
   */
  delete: Method<[id: string], void, undefined>;

  /**
   * List resources of a project.
   *
   * The resources that can be booked through a project, all at once; of each only the id is certain.
   *
   * `GET /projects/{id}/resources`, documented: Get a project's resources
   */
  listResources: ListMethod<[id: string], ProjectResource, undefined, operations["listResourcesOfProject"]["responses"][200]["content"]["application/json"]>;

  /**
   * Add a resource to a project.
   *
   * Makes one more resource bookable through a project and answers with the project.
   *
   * `POST /projects/{id}/resources`, documented: Projects, resources of a project
   */
  addResource: Method<[id: string, body: ProjectResourceAdd], Project, operations["addResourceToProject"]["responses"][200]["content"]["application/json"]>;

  /**
   * Replace the resources of a project.
   *
   * Makes the given resources the only ones of a project. The body is a plain list of ids without an object around it; what the answer holds is not known.
   *
   * `PUT /projects/{id}/resources`, inferred: timekit-sdk 1.19.8, python-timekit
   */
  replaceResources: Method<[id: string, body: ProjectResourceIds], operations["replaceResourcesOfProject"]["responses"][200]["content"]["application/json"], operations["replaceResourcesOfProject"]["responses"][200]["content"]["application/json"]>;

  /**
   * Remove a resource from a project.
   *
   * Takes a resource out of a project and answers with nothing; the resource itself stays.
   *
   * `DELETE /projects/{id}/resources/{resource_id}`, inferred: timekit-sdk 1.19.8, TimekitTraitV2 (a live integration)
   */
  removeResource: Method<[id: string, resource_id: string], void, undefined>;
}

/** When resources are free, and when they are not. */
export interface AvailabilityResource {
  /**
   * Query free slots.
   *
   * Slots that can be booked, an empty list when there are none. What a project brings and what its resources say holds as well, unless a value beside `project_id` takes its place.
   *
   * `POST /availability`, documented: Query availability
   */
  query: ListMethod<[body: AvailabilityQuery], Timeslot, undefined, operations["queryAvailability"]["responses"][200]["content"]["application/json"]>;

  /**
   * Query free days.
   *
   * Days that have at least one slot to book.
   *
   * `POST /availability/dates`, documented: Availability, dates
   */
  dates: ListMethod<[body: AvailableDatesQuery], AvailableDate, undefined, operations["datesAvailable"]["responses"][200]["content"]["application/json"]>;

  /**
   * Count free slots.
   *
   * How many slots can be booked. Whether the number comes in an object or in an array of one is not known.
   *
   * `POST /availability/count`, documented: Availability, count
   */
  count: Method<[body: AvailabilityCountQuery], operations["countAvailability"]["responses"][200]["content"]["application/json"]["data"], operations["countAvailability"]["responses"][200]["content"]["application/json"]>;

  /**
   * Query blocked stretches.
   *
   * Stretches in which resources cannot be booked.
   *
   * `POST /unavailable/slots`, documented: Unavailable slots
   */
  unavailable: ListMethod<[body: UnavailableQuery], Timeslot, undefined, operations["unavailableSlots"]["responses"][200]["content"]["application/json"]>;
}

/** Time that is taken, in one of seven graphs of states, with groups, bulks and reservations. */
export interface BookingsResource {
  /**
   * List bookings.
   *
   * Bookings of the app, a page at a time. A booking is lean unless `include` asks for more. On a public page a signed search takes the place of the key; then `search` has to repeat what it claims.
   *
   * `GET /bookings`, documented: List bookings
   */
  list: ListMethod<[query?: ListBookingsQuery], Booking, undefined, BookingPage>;

  /**
   * Create a booking.
   *
   * Takes time of a resource, or a seat in a group. Without a project the graph and every text has to be sent; with one they may come from it. A time that is taken is refused when overlaps are not allowed; which status that has is not known.
   *
   * `POST /bookings`, documented: Bookings and Creating bookings
   */
  create: Method<[body: BookingCreate], Booking, BookingAnswer, CreateBookingQuery>;

  /**
   * Create several bookings.
   *
   * Creates the bookings one after another and may relate them, so that an action on one runs on all. What the answer holds is not known; a list of bookings in `data` is assumed.
   *
   * `POST /bookings/bulk`, documented: Bulk create bookings
   */
  createBulk: Method<[body: BulkBookingCreate], operations["createBulkBookings"]["responses"][200]["content"]["application/json"], operations["createBulkBookings"]["responses"][200]["content"]["application/json"]>;

  /**
   * Run actions on several bookings.
   *
   * Runs an action on each of the bookings. Neither the form of an item nor the answer is known; an item has at least the booking and its action.
   *
   * `PUT /bookings/bulk`, documented: Bulk update bookings
   */
  updateBulk: Method<[body: BulkBookingUpdate], operations["updateBulkBookings"]["responses"][200]["content"]["application/json"], operations["updateBulkBookings"]["responses"][200]["content"]["application/json"]>;

  /**
   * List groups with their seats.
   *
   * Bookings of the graph `group_owner` that still have seats, with what they are about and how many seats are taken. Booking widgets search them by `project.id`.
   *
   * `GET /bookings/groups`, observed: booking.js, test fixture
   */
  listGroup: ListMethod<[query?: ListGroupBookingsQuery], Booking, undefined, BookingPage>;

  /**
   * Read a group.
   *
   * One booking of the graph `group_owner`. Only clients are known to call this.
   *
   * `GET /bookings/groups/{id}`, inferred: Clients timekit-sdk 1.19.8 and python-timekit
   */
  getGroup: Method<[id: string, query?: GetGroupBookingQuery], Booking, BookingAnswer>;

  /**
   * Hold a time for some seconds.
   *
   * Holds a time while its customer fills in a form, so that nobody else is offered it. The id of the answer goes into `reservation_id` of the new booking; without one the time is free again when the seconds are over.
   *
   * `POST /bookings/reserve`, documented: Reserving a time
   */
  reserve: Method<[body: ReservationCreate], Reservation, ReservationAnswer>;

  /**
   * Hold a time for longer.
   *
   * Lengthens a reservation that still holds. What the answer holds is not known.
   *
   * `PUT /bookings/reserve/extend`, documented: Extending an existing reservation
   */
  extendReservation: Method<[body: ReservationExtend], operations["extendReservation"]["responses"][200]["content"]["application/json"], operations["extendReservation"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a booking.
   *
   * One booking. It has little more than its id, graph and state unless `include` asks for more.
   *
   * `GET /bookings/{id}`, documented: Bookings
   */
  get: Method<[id: string, query?: GetBookingQuery], Booking, BookingAnswer>;

  /**
   * Update the meta of a booking.
   *
   * Changes `meta` of a booking and nothing else; its state changes by actions, its time by rescheduling.
   *
   * `PUT /bookings/{id}`, documented: Update booking meta data
   */
  update: Method<[id: string, body: BookingUpdate], Booking, BookingAnswer>;

  /**
   * Delete a booking.
   *
   * Deletes a booking that has come to a final state; any other has to be moved to one first.
   *
   * `DELETE /bookings/{id}`, documented: Delete a booking
   */
  delete: Method<[id: string], void, undefined>;

  /**
   * Reschedule a booking.
   *
   * Moves a booking of the graph `instant` to another time, and to another resource where one is named. The answer has a new id, which takes the place of the old one.
   *
   * `POST /bookings/{id}/reschedule`, documented: Reschedule a booking
   */
  reschedule: Method<[id: string, body: BookingReschedule], Booking, BookingAnswer, RescheduleBookingQuery>;

  /**
   * Follow an action link.
   *
   * Runs an action from a link in a mail, once and without a key. A signature is a JWT of `booking_id` and `action`, signed with HS256 and the key of the app; ready-made links come with `include=customer_action_links`.
   *
   * `GET /bookings/{id}/external_action/{action}`, documented: Action links
   */
  followActionLink: Method<[id: string, action: components["schemas"]["RunnableBookingAction"], query: FollowActionLinkQuery], string | undefined, undefined>;

  /**
   * Run an action on a booking.
   *
   * Moves a booking to the next state of its graph; in a final state `completed` turns true. Input such as a message stands under the name of the action. An action that the state does not offer is refused; with which body is not known. So is an action whose webhook has an address that is not valid, with 422.
   *
   * `PUT /bookings/{id}/{action}`, documented: Actions on bookings and State change on bookings
   */
  act: Method<[id: string, action: components["schemas"]["RunnableBookingAction"], body?: BookingActionBody], Booking, BookingAnswer, ActOnBookingQuery>;
}

/** Places that projects belong to. */
export interface LocationsResource {
  /**
   * List locations.
   *
   * Locations of the app, a page at a time. The vendor says that they can be put in order of distance; which query asks for that is not known.
   *
   * `GET /locations`, documented: Locations overview
   */
  list: ListMethod<[query?: ListLocationsQuery], Location, undefined, operations["listLocations"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a location.
   *
   * Creates a location. Which fields it takes is not known; those of the answer are offered.
   *
   * `POST /locations`, inferred: timekit-sdk 1.19.8
   */
  create: Method<[body: LocationCreate], Location, operations["createLocation"]["responses"][201]["content"]["application/json"]>;

  /**
   * Read a location.
   *
   * One location with its place and the app's own values.
   *
   * `GET /locations/{id}`, inferred: timekit-sdk 1.19.8
   */
  get: Method<[id: string], Location, operations["getLocation"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a location.
   *
   * Changes a location. The answer is taken to be empty, as it is for a project.
   *
   * `PUT /locations/{id}`, inferred: timekit-sdk 1.19.8
   */
  update: Method<[id: string, body: LocationUpdate], void, undefined>;

  /**
   * Delete a location.
   *
   * Deletes a location and answers with nothing. What becomes of its projects is not known.
   *
   * `DELETE /locations/{id}`, inferred: timekit-sdk 1.19.8
   */
  delete: Method<[id: string], void, undefined>;
}

/** What is offered at locations. */
export interface ServicesResource {
  /**
   * List services.
   *
   * Services that are offered at locations, a page at a time. Mind the singular in the path.
   *
   * `GET /location/services`, inferred: timekit-sdk 1.19.8, booking.js 3.3.1
   */
  list: ListMethod<[query?: ListServicesQuery], Service, undefined, operations["listServices"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a service.
   *
   * Creates a service. Which fields it takes and what it answers with is not known.
   *
   * `POST /location/services`, inferred: timekit-sdk 1.19.8
   */
  create: Method<[body: ServiceCreate], Service, operations["createService"]["responses"][201]["content"]["application/json"]>;

  /**
   * Read a service.
   *
   * One service. The only public client with this call fails before it sends it.
   *
   * `GET /location/services/{id}`, inferred: timekit-sdk 1.19.8
   */
  get: Method<[id: string], Service, operations["getService"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a service.
   *
   * Changes a service. The answer is taken to be empty, as it is for a project.
   *
   * `PUT /location/services/{id}`, inferred: timekit-sdk 1.19.8
   */
  update: Method<[id: string, body: ServiceUpdate], void, undefined>;

  /**
   * Delete a service.
   *
   * Deletes a service and answers with nothing. What becomes of its projects is not known.
   *
   * `DELETE /location/services/{id}`, inferred: timekit-sdk 1.19.8
   */
  delete: Method<[id: string], void, undefined>;
}

/** Calendars of resources. */
export interface CalendarsResource {
  /**
   * List calendars.
   *
   * Calendars of all resources of the app, a page at a time; search for a resource to see only its own.
   *
   * `GET /calendars`, observed: siruguri/timekit, fixtures
   */
  list: ListMethod<[query?: ListCalendarsQuery], Calendar, undefined, operations["listCalendars"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a calendar.
   *
   * Creates a calendar for a resource, which has one called `Bookings` from the start.
   *
   * `POST /calendars`, observed: siruguri/timekit, fixtures
   */
  create: Method<[body: CalendarCreate], Calendar, operations["createCalendar"]["responses"][201]["content"]["application/json"]>;

  /**
   * Read a calendar.
   *
   * One calendar, with where it is kept and how it looks.
   *
   * `GET /calendars/{id}`, observed: siruguri/timekit, fixtures
   */
  get: Method<[id: string, query?: GetCalendarQuery], Calendar, operations["getCalendar"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a calendar.
   *
   * Changes a calendar and answers with nothing. Of a calendar at Google or Microsoft only `provider_sync` can be changed.
   *
   * `PUT /calendars/{id}`, documented: Calendars, update a calendar
   */
  update: Method<[id: string, body: CalendarUpdate], void, undefined>;

  /**
   * Delete a calendar.
   *
   * Deletes a calendar and answers with nothing. What becomes of its events is not known.
   *
   * `DELETE /calendars/{id}`, inferred: timekit-sdk 1.19.8, timekit-python
   */
  delete: Method<[id: string], void, undefined>;
}

/** Events in calendars, which block time without a booking. */
export interface EventsResource {
  /**
   * List events.
   *
   * Events within a window of time, all at once; both ends of the window are needed. Whether an event that only reaches into the window is among them is not known.
   *
   * `GET /events`, observed: siruguri/timekit, fixtures
   */
  list: ListMethod<[query: ListEventsQuery], Event, undefined, operations["listEvents"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create an event.
   *
   * Puts an event into a calendar and so blocks its time. Whether the time is taken already is not checked, unlike for a booking of a project.
   *
   * `POST /events`, documented: Events
   */
  create: Method<[body: EventCreate], Event, operations["createEvent"]["responses"][201]["content"]["application/json"]>;

  /**
   * List busy times by email address.
   *
   * Times at which somebody is busy, found by their address, without telling what they do. Only an old client knows the call; what the answer holds is not known.
   *
   * `GET /events/availability`, inferred: Timekit\APIClient, an old PHP client
   *
   * @deprecated
   */
  listBusy: Method<[query: ListBusyEventsQuery], operations["listBusyEvents"]["responses"][200]["content"]["application/json"], operations["listBusyEvents"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read an event.
   *
   * One event, with its times and place.
   *
   * `GET /events/{id}`, observed: siruguri/timekit, fixtures
   */
  get: Method<[id: string, query?: GetEventQuery], Event, operations["getEvent"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update an event.
   *
   * Changes an event. Clients expect an empty answer or one with a body that they do not read.
   *
   * `PUT /events/{id}`, inferred: timekit-python, siruguri/timekit
   */
  update: Method<[id: string, body: EventUpdate], void, undefined>;

  /**
   * Delete an event.
   *
   * Deletes an event and answers with nothing; its time is free again.
   *
   * `DELETE /events/{id}`, inferred: timekit-sdk 1.19.8, timekit-python
   */
  delete: Method<[id: string], void, undefined>;
}

/** Google and Microsoft accounts that are connected to resources. */
export interface AccountsResource {
  /**
   * List connected accounts.
   *
   * Accounts of Google and Microsoft that the resource has connected.
   *
   * `GET /accounts`, observed: timekit-io/js-sdk, test fixtures
   */
  list: ListMethod<[], Account, undefined, operations["listAccounts"]["responses"][200]["content"]["application/json"]>;

  /**
   * Start a synchronisation by GET.
   *
   * Starts to synchronise the calendars of the resource with its account, in the older form.
   *
   * `GET /accounts/sync`, documented: Guide: connect and set up a Google user
   *
   * @deprecated
   */
  syncByGet: Method<[], operations["syncByGetOfAccount"]["responses"][200]["content"]["application/json"], operations["syncByGetOfAccount"]["responses"][200]["content"]["application/json"]>;

  /**
   * Start a synchronisation with Google.
   *
   * Starts to synchronise the calendars of the resource with its Google account.
   *
   * `POST /accounts/sync`, inferred: timekit-sdk 1.19.8
   */
  sync: Method<[], operations["syncAccount"]["responses"][200]["content"]["application/json"], operations["syncAccount"]["responses"][200]["content"]["application/json"]>;

  /**
   * Start a synchronisation with Microsoft.
   *
   * Starts to synchronise the calendars of the resource with its Microsoft account.
   *
   * `POST /accounts/microsoft/sync`, inferred: timekit-sdk 1.19.8
   */
  syncMicrosoft: Method<[], operations["syncMicrosoftAccount"]["responses"][200]["content"]["application/json"], operations["syncMicrosoftAccount"]["responses"][200]["content"]["application/json"]>;

  /**
   * Send a browser to Google's consent.
   *
   * Sends a browser to Google, where a person agrees to connect an account. The browser comes back to the callback of the app with the address and the key of the resource.
   *
   * `GET /accounts/google/signup`, documented: Accounts, Google signup
   */
  signUpGoogle: Method<[query: SignUpGoogleAccountQuery], string | undefined, undefined>;

  /**
   * Send a browser to Microsoft's consent.
   *
   * Sends a browser to Microsoft, where a person agrees to connect an account. The browser comes back to the callback of the app with the address and the key of the resource.
   *
   * `GET /accounts/microsoft/signup`, inferred: timekit-sdk 1.19.8
   */
  signUpMicrosoft: Method<[query: SignUpMicrosoftAccountQuery], string | undefined, undefined>;

  /**
   * List calendars at Google.
   *
   * Calendars of the account as Google has them; the answer is not known.
   *
   * `GET /accounts/google/calendars`, inferred: An older client in PHP
   *
   * @deprecated
   */
  listGoogleCalendars: Method<[], operations["listGoogleCalendarsOfAccount"]["responses"][200]["content"]["application/json"], operations["listGoogleCalendarsOfAccount"]["responses"][200]["content"]["application/json"]>;
}

/** Templates of the mails that are sent. */
export interface TemplatesResource {
  /**
   * List mail templates.
   *
   * Templates of the mails that are sent on changes of bookings. What a template holds and whether the list pages is not known.
   *
   * `GET /templates`, inferred: timekit-sdk 1.19.8
   */
  list: ListMethod<[], Template, undefined, operations["listTemplates"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a mail template.
   *
   * One template, found by its name. What it holds is not known.
   *
   * `GET /templates/{slug}`, inferred: timekit-sdk 1.19.8
   */
  get: Method<[slug: string], Template, operations["getTemplate"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a mail template.
   *
   * Changes a template. Neither the fields that it takes nor its answer are known.
   *
   * `PUT /templates/{slug}`, inferred: timekit-sdk 1.19.8
   */
  update: Method<[slug: string, body: TemplateUpdate], operations["updateTemplate"]["responses"][200]["content"]["application/json"], operations["updateTemplate"]["responses"][200]["content"]["application/json"]>;
}

/** Keys of resources, which app keys have replaced. */
export interface CredentialsResource {
  /**
   * List keys of resources.
   *
   * Keys of the resources of the app. Whether the list has pages is not known.
   *
   * `GET /credentials`, documented: Credentials
   *
   * @deprecated
   */
  list: ListMethod<[query?: ListCredentialsQuery], Credential, undefined, operations["listCredentials"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a key of a resource.
   *
   * Makes a key for the resource that asks.
   *
   * `POST /credentials`, observed: siruguri/timekit, fixtures and client
   *
   * @deprecated
   */
  create: Method<[body: CredentialCreate], Credential, operations["createCredential"]["responses"][201]["content"]["application/json"]>;

  /**
   * Revoke a key of a resource.
   *
   * Ends a key. What else the call may answer is not known.
   *
   * `DELETE /credentials/{id}`, inferred: timekit-sdk 1.19.8
   *
   * @deprecated
   */
  delete: Method<[id: string], void, undefined>;
}

/** Signing in as a resource. */
export interface AuthResource {
  /**
   * Sign in as a resource.
   *
   * Answers with the resource and its key for an address and a password.
   *
   * `POST /auth`, observed: Fixtures of siruguri/timekit and timekit-io/js-sdk
   *
   * @deprecated
   */
  signIn: Method<[body: SignIn], SignedIn, operations["signInResource"]["responses"][200]["content"]["application/json"]>;
}

/** The older query of free time, which availability has replaced. */
export interface FindtimeResource {
  /**
   * Query mutual free time.
   *
   * Stretches in which all the resources are free.
   *
   * `POST /findtime`, documented: Findtime
   *
   * @deprecated
   */
  query: ListMethod<[body: FindtimeQuery], FindtimeSlot, undefined, operations["queryFindtime"]["responses"][200]["content"]["application/json"]>;

  /**
   * Query free time several times.
   *
   * Several findtime queries in one request; neither its body nor its answer is known.
   *
   * `POST /findtime/bulk`, inferred: timekit-sdk 1.19.8
   *
   * @deprecated
   */
  queryBulk: Method<[body: operations["queryBulkOfFindtime"]["requestBody"]["content"]["application/json"]], operations["queryBulkOfFindtime"]["responses"][200]["content"]["application/json"], operations["queryBulkOfFindtime"]["responses"][200]["content"]["application/json"]>;

  /**
   * Query free time of a team.
   *
   * Stretches in which somebody of a team is free, drawn by turns. The body is not known.
   *
   * `POST /findtime/team`, inferred: timekit-sdk 1.19.8
   *
   * @deprecated
   */
  queryTeam: ListMethod<[body: operations["queryTeamOfFindtime"]["requestBody"]["content"]["application/json"]], FindtimeTeamSlot, undefined, operations["queryTeamOfFindtime"]["responses"][200]["content"]["application/json"]>;

  /**
   * List stored filters.
   *
   * Sets of filters that were stored to use again; the answer is not known.
   *
   * `GET /findtime/filtercollections`, inferred: timekit-sdk 1.19.8
   *
   * @deprecated
   */
  listFilterCollections: Method<[], operations["listFilterCollections"]["responses"][200]["content"]["application/json"], operations["listFilterCollections"]["responses"][200]["content"]["application/json"]>;

  /**
   * Store filters.
   *
   * Stores a set of filters to use again; neither its body nor its answer is known.
   *
   * `POST /findtime/filtercollections`, inferred: timekit-sdk 1.19.8
   *
   * @deprecated
   */
  createFilterCollection: Method<[body: operations["createFilterCollection"]["requestBody"]["content"]["application/json"]], operations["createFilterCollection"]["responses"][200]["content"]["application/json"], operations["createFilterCollection"]["responses"][200]["content"]["application/json"]>;
}

/** Apps as they were kept before there were app keys. */
export interface AppsResource {
  /**
   * List apps.
   *
   * Apps that the holder of the key may see. Whether the list has pages is not known.
   *
   * `GET /apps`, observed: Apps, fixtures of siruguri/timekit and the client timekit-sdk
   *
   * @deprecated
   */
  list: ListMethod<[], App, undefined, operations["listApps"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create an app.
   *
   * Makes an app for the holder of the key. How apps are made today is not part of the API that is known.
   *
   * `POST /apps`, observed: Apps, fixtures of siruguri/timekit and the client timekit-sdk
   *
   * @deprecated
   */
  create: Method<[body: AppCreate], App, operations["createApp"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update an app.
   *
   * Changes settings of an app, for instance that the vendor sends no mails when states of bookings change.
   *
   * `PUT /apps/{slug}`, observed: Apps, fixtures of siruguri/timekit and the client timekit-sdk
   *
   * @deprecated
   */
  update: Method<[slug: string, body: AppUpdate], App, operations["updateApp"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete an app.
   *
   * Deletes an app. What becomes of its records, and what the call answers, is not known.
   *
   * `DELETE /apps/{slug}`, inferred: timekit-sdk 1.19.8
   *
   * @deprecated
   */
  delete: Method<[slug: string], operations["deleteApp"]["responses"][200]["content"]["application/json"], operations["deleteApp"]["responses"][200]["content"]["application/json"]>;
}

/** The older name of resources. */
export interface UsersResource {
  /**
   * Create a user.
   *
   * Makes a user, today a resource. What the body has to hold is not known.
   *
   * `POST /users`, observed: Users, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  create: Method<[body: UserFields], User, operations["createUser"]["responses"][201]["content"]["application/json"]>;

  /**
   * Read the user of the key.
   *
   * The user whose key is sent.
   *
   * `GET /users/me`, observed: Users, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  get: Method<[], User, operations["getUser"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update the user of the key.
   *
   * Changes the user whose key is sent. What the body may hold is not known.
   *
   * `PUT /users/me`, observed: Users, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  update: Method<[body: UserFields], User, operations["updateUser"]["responses"][200]["content"]["application/json"]>;

  /**
   * Mail a user a temporary password.
   *
   * Mails a temporary password to a user. The body is taken to be that of the resource's call.
   *
   * `POST /users/resetpassword`, observed: Users, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  resetPassword: Method<[body: PasswordReset], operations["resetPasswordOfUser"]["responses"][200]["content"]["application/json"], operations["resetPasswordOfUser"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read the zone of a user.
   *
   * Zone of the user who has an address.
   *
   * `GET /users/timezone/{email}`, observed: Users, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  getTimezone: Method<[email: string], ZoneOfAddress, operations["getTimezoneOfUser"]["responses"][200]["content"]["application/json"]>;
}

/** The first version of projects. */
export interface WidgetsResource {
  /**
   * List widgets.
   *
   * Widgets of the app, today projects. Whether the list has pages is not known.
   *
   * `GET /widgets`, observed: Widgets, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  list: ListMethod<[], Widget, undefined, operations["listWidgets"]["responses"][200]["content"]["application/json"]>;

  /**
   * Create a widget.
   *
   * Makes a widget. What the body has to hold is not known.
   *
   * `POST /widgets`, observed: Widgets, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  create: Method<[body: WidgetFields], Widget, operations["createWidget"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a widget by its slug.
   *
   * Settings of the widget with a page of its own. Whether a browser may ask without a key, as it may for a project, is not known.
   *
   * `GET /widgets/hosted/{slug}`, observed: Widgets, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  getHosted: Method<[slug: string], Widget, operations["getHostedWidget"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a widget by its id.
   *
   * Settings of the widget on somebody's site. Whether a browser may ask without a key, as it may for a project, is not known.
   *
   * `GET /widgets/embed/{id}`, observed: Widgets, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  getEmbedded: Method<[id: string], Widget, operations["getEmbeddedWidget"]["responses"][200]["content"]["application/json"]>;

  /**
   * Read a widget.
   *
   * One widget with its settings.
   *
   * `GET /widgets/{id}`, observed: Widgets, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  get: Method<[id: string], Widget, operations["getWidget"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update a widget.
   *
   * Changes a widget. What the body may hold is not known.
   *
   * `PUT /widgets/{id}`, observed: Widgets, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  update: Method<[id: string, body: WidgetFields], Widget, operations["updateWidget"]["responses"][200]["content"]["application/json"]>;

  /**
   * Delete a widget.
   *
   * Deletes a widget, and answers with a widget as the other calls do.
   *
   * `DELETE /widgets/{id}`, observed: Widgets, fixtures of siruguri/timekit
   *
   * @deprecated
   */
  delete: Method<[id: string], Widget, operations["deleteWidget"]["responses"][200]["content"]["application/json"]>;
}

/** Every resource of the Timekit API. */
export interface Resources {
  /** The app that the key belongs to. */
  readonly app: AppResource;

  /** People, rooms and things that can be booked. */
  readonly resources: ResourcesResource;

  /** Resources with the rules by which they are booked, and what a booking widget needs to know of them. */
  readonly projects: ProjectsResource;

  /** When resources are free, and when they are not. */
  readonly availability: AvailabilityResource;

  /** Time that is taken, in one of seven graphs of states, with groups, bulks and reservations. */
  readonly bookings: BookingsResource;

  /** Places that projects belong to. */
  readonly locations: LocationsResource;

  /** What is offered at locations. */
  readonly services: ServicesResource;

  /** Calendars of resources. */
  readonly calendars: CalendarsResource;

  /** Events in calendars, which block time without a booking. */
  readonly events: EventsResource;

  /** Google and Microsoft accounts that are connected to resources. */
  readonly accounts: AccountsResource;

  /** Templates of the mails that are sent. */
  readonly templates: TemplatesResource;

  /** Keys of resources, which app keys have replaced. */
  readonly credentials: CredentialsResource;

  /** Signing in as a resource. */
  readonly auth: AuthResource;

  /** The older query of free time, which availability has replaced. */
  readonly findtime: FindtimeResource;

  /** Apps as they were kept before there were app keys. */
  readonly apps: AppsResource;

  /** The older name of resources. */
  readonly users: UsersResource;

  /** The first version of projects. */
  readonly widgets: WidgetsResource;
}
