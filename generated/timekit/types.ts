import type { CalendarDate, OffsetDateTime } from "../../src/client/time.ts";
export interface paths {
    "/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the app of the key
         * The app that the key belongs to. With the include `app_token` the key of a resource gets at the key of the app.
         */
        get: operations["getApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/app/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a known address to the app
         * Takes a person into the app whose address another app already has as a resource, for such an address cannot be used to create one. What it answers with is one client's reading.
         */
        post: operations["inviteResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List apps
         * @deprecated
         * Apps that the holder of the key may see. Whether the list has pages is not known.
         */
        get: operations["listApps"];
        put?: never;
        /**
         * Create an app
         * @deprecated
         * Makes an app for the holder of the key. How apps are made today is not part of the API that is known.
         */
        post: operations["createApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Slug of the app.
                 * @example back-to-the-future
                 */
                slug: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an app
         * @deprecated
         * Changes settings of an app, for instance that the vendor sends no mails when states of bookings change.
         */
        put: operations["updateApp"];
        post?: never;
        /**
         * Delete an app
         * @deprecated
         * Deletes an app. What becomes of its records, and what the call answers, is not known.
         */
        delete: operations["deleteApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resources
         * Resources of the app, a page at a time.
         */
        get: operations["listResources"];
        put?: never;
        /**
         * Create a resource
         * Makes a resource with one calendar, called Bookings. An address that any resource of the platform has already is refused; `inviteResource` takes such a person in.
         */
        post: operations["createResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/resetpassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a temporary password
         * Mails a temporary password to a resource that signs in. The answer is some success; its body is not known.
         */
        post: operations["resetPasswordOfResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/timezone/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Address of the resource.
                 * @example marty.mcfly@timekit.io
                 */
                email: string;
            };
            cookie?: never;
        };
        /**
         * Read the zone of an address
         * Zone of the resource that has an address.
         */
        get: operations["getTimezoneOfResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the resource.
                 * @example d187d6e0-f6fd-4529-a9c7-2a9c1bbd9f6a
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Read a resource
         * One resource. Calendars, constraints, accounts and keys come only when they are included.
         */
        get: operations["getResource"];
        /**
         * Update a resource
         * Changes the fields that are sent; constraints are replaced as a whole. The address cannot be changed.
         */
        put: operations["updateResource"];
        post?: never;
        /**
         * Delete a resource
         * Removes a resource for good, or only detaches it when another account has the same address.
         */
        delete: operations["deleteResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query free slots
         * Slots that can be booked, an empty list when there are none. What a project brings and what its resources say holds as well, unless a value beside `project_id` takes its place.
         */
        post: operations["queryAvailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/availability/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query free days
         * Days that have at least one slot to book.
         */
        post: operations["datesAvailable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/availability/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count free slots
         * How many slots can be booked. Whether the number comes in an object or in an array of one is not known.
         */
        post: operations["countAvailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unavailable/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query blocked stretches
         * Stretches in which resources cannot be booked.
         */
        post: operations["unavailableSlots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query mutual free time
         * @deprecated
         * Stretches in which all the resources are free.
         */
        post: operations["queryFindtime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findtime/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query free time several times
         * @deprecated
         * Several findtime queries in one request; neither its body nor its answer is known.
         */
        post: operations["queryBulkOfFindtime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findtime/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query free time of a team
         * @deprecated
         * Stretches in which somebody of a team is free, drawn by turns. The body is not known.
         */
        post: operations["queryTeamOfFindtime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findtime/filtercollections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stored filters
         * @deprecated
         * Sets of filters that were stored to use again; the answer is not known.
         */
        get: operations["listFilterCollections"];
        put?: never;
        /**
         * Store filters
         * @deprecated
         * Stores a set of filters to use again; neither its body nor its answer is known.
         */
        post: operations["createFilterCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bookings
         * Bookings of the app, a page at a time. A booking is lean unless `include` asks for more. On a public page a signed search takes the place of the key; then `search` has to repeat what it claims.
         */
        get: operations["listBookings"];
        put?: never;
        /**
         * Create a booking
         * Takes time of a resource, or a seat in a group. Without a project the graph and every text has to be sent; with one they may come from it. A time that is taken is refused when overlaps are not allowed; which status that has is not known.
         */
        post: operations["createBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Run actions on several bookings
         * Runs an action on each of the bookings. Neither the form of an item nor the answer is known; an item has at least the booking and its action.
         */
        put: operations["updateBulkBookings"];
        /**
         * Create several bookings
         * Creates the bookings one after another and may relate them, so that an action on one runs on all. What the answer holds is not known; a list of bookings in `data` is assumed.
         */
        post: operations["createBulkBookings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups with their seats
         * Bookings of the graph `group_owner` that still have seats, with what they are about and how many seats are taken. Booking widgets search them by `project.id`.
         */
        get: operations["listGroupBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        /**
         * Read a group
         * One booking of the graph `group_owner`. Only clients are known to call this.
         */
        get: operations["getGroupBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a time for some seconds
         * Holds a time while its customer fills in a form, so that nobody else is offered it. The id of the answer goes into `reservation_id` of the new booking; without one the time is free again when the seconds are over.
         */
        post: operations["reserveTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/reserve/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Hold a time for longer
         * Lengthens a reservation that still holds. What the answer holds is not known.
         */
        put: operations["extendReservation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        /**
         * Read a booking
         * One booking. It has little more than its id, graph and state unless `include` asks for more.
         */
        get: operations["getBooking"];
        /**
         * Update the meta of a booking
         * Changes `meta` of a booking and nothing else; its state changes by actions, its time by rescheduling.
         */
        put: operations["updateBooking"];
        post?: never;
        /**
         * Delete a booking
         * Deletes a booking that has come to a final state; any other has to be moved to one first.
         */
        delete: operations["deleteBooking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reschedule a booking
         * Moves a booking of the graph `instant` to another time, and to another resource where one is named. The answer has a new id, which takes the place of the old one.
         */
        post: operations["rescheduleBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{id}/external_action/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
                /**
                 * Action to run; the booking tells with `include=available_actions` which it offers.
                 * @example cancel
                 */
                action: components["parameters"]["BookingActionName"];
            };
            cookie?: never;
        };
        /**
         * Follow an action link
         * Runs an action from a link in a mail, once and without a key. A signature is a JWT of `booking_id` and `action`, signed with HS256 and the key of the app; ready-made links come with `include=customer_action_links`.
         */
        get: operations["followActionLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{id}/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
                /**
                 * Action to run; the booking tells with `include=available_actions` which it offers.
                 * @example cancel
                 */
                action: components["parameters"]["BookingActionName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Run an action on a booking
         * Moves a booking to the next state of its graph; in a final state `completed` turns true. Input such as a message stands under the name of the action. An action that the state does not offer is refused; with which body is not known. So is an action whose webhook has an address that is not valid, with 422.
         */
        put: operations["actOnBooking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * Projects of the app, a page at a time. The booking widgets look projects up by location and service; which other keys can be searched is not known.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * Creates a project from resources and rules. The vendor ties this to a paid plan.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/hosted/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Last part of the address of the project's public booking page.
                 * @example marty-mcfly
                 */
                slug: string;
            };
            cookie?: never;
        };
        /**
         * Read a public project by slug
         * What a booking page needs to know of a project, found by its slug. No key is needed; the answer holds the one that the page goes on with.
         */
        get: operations["getHostedProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/embed/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Read a public project by id
         * What a booking page needs to know of a project, found by its id. The widget asks with its own key; that the key of the app will do as well is likely, but not known.
         */
        get: operations["getEmbeddedProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Read a project
         * One project with its settings; which of them need an `include` is not known.
         */
        get: operations["getProject"];
        /**
         * Update a project
         * Changes settings of a project and answers with nothing. Constraints are replaced as a whole; whether objects such as `ui` are replaced or merged is not documented.
         */
        put: operations["updateProject"];
        post?: never;
        /**
         * Delete a project
         * Deletes a project and answers with nothing. What becomes of its bookings is not known.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * List resources of a project
         * The resources that can be booked through a project, all at once; of each only the id is certain.
         */
        get: operations["listResourcesOfProject"];
        /**
         * Replace the resources of a project
         * Makes the given resources the only ones of a project. The body is a plain list of ids without an object around it; what the answer holds is not known.
         */
        put: operations["replaceResourcesOfProject"];
        /**
         * Add a resource to a project
         * Makes one more resource bookable through a project and answers with the project.
         */
        post: operations["addResourceToProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/resources/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
                /**
                 * Id of the resource.
                 * @example d187d6e0-b6d4-4a9c-8b11-5f0e3c2a7d90
                 */
                resource_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a resource from a project
         * Takes a resource out of a project and answers with nothing; the resource itself stays.
         */
        delete: operations["removeResourceFromProject"];
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
         * Locations of the app, a page at a time. The vendor says that they can be put in order of distance; which query asks for that is not known.
         */
        get: operations["listLocations"];
        put?: never;
        /**
         * Create a location
         * Creates a location. Which fields it takes is not known; those of the answer are offered.
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
                 * @example 8a1f4c02-5b6e-4f0d-9c58-2f4b7f0e9a11
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Read a location
         * One location with its place and the app's own values.
         */
        get: operations["getLocation"];
        /**
         * Update a location
         * Changes a location. The answer is taken to be empty, as it is for a project.
         */
        put: operations["updateLocation"];
        post?: never;
        /**
         * Delete a location
         * Deletes a location and answers with nothing. What becomes of its projects is not known.
         */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/location/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         * Services that are offered at locations, a page at a time. Mind the singular in the path.
         */
        get: operations["listServices"];
        put?: never;
        /**
         * Create a service
         * Creates a service. Which fields it takes and what it answers with is not known.
         */
        post: operations["createService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/location/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the service.
                 * @example 1d0f5a9e-7c3b-4a65-8e21-6b9d2c47f310
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Read a service
         * One service. The only public client with this call fails before it sends it.
         */
        get: operations["getService"];
        /**
         * Update a service
         * Changes a service. The answer is taken to be empty, as it is for a project.
         */
        put: operations["updateService"];
        post?: never;
        /**
         * Delete a service
         * Deletes a service and answers with nothing. What becomes of its projects is not known.
         */
        delete: operations["deleteService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calendars
         * Calendars of all resources of the app, a page at a time; search for a resource to see only its own.
         */
        get: operations["listCalendars"];
        put?: never;
        /**
         * Create a calendar
         * Creates a calendar for a resource, which has one called `Bookings` from the start.
         */
        post: operations["createCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the calendar.
                 * @example 22f86f0c-ee80-470c-95e8-dadd9d05edd2
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Read a calendar
         * One calendar, with where it is kept and how it looks.
         */
        get: operations["getCalendar"];
        /**
         * Update a calendar
         * Changes a calendar and answers with nothing. Of a calendar at Google or Microsoft only `provider_sync` can be changed.
         */
        put: operations["updateCalendar"];
        post?: never;
        /**
         * Delete a calendar
         * Deletes a calendar and answers with nothing. What becomes of its events is not known.
         */
        delete: operations["deleteCalendar"];
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
         * Events within a window of time, all at once; both ends of the window are needed. Whether an event that only reaches into the window is among them is not known.
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create an event
         * Puts an event into a calendar and so blocks its time. Whether the time is taken already is not checked, unlike for a booking of a project.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List busy times by email address
         * @deprecated
         * Times at which somebody is busy, found by their address, without telling what they do. Only an old client knows the call; what the answer holds is not known.
         */
        get: operations["listBusyEvents"];
        put?: never;
        post?: never;
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
                 * @example 87623db3-cb5f-41e8-b85b-23b5efd04e07
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Read an event
         * One event, with its times and place.
         */
        get: operations["getEvent"];
        /**
         * Update an event
         * Changes an event. Clients expect an empty answer or one with a body that they do not read.
         */
        put: operations["updateEvent"];
        post?: never;
        /**
         * Delete an event
         * Deletes an event and answers with nothing; its time is free again.
         */
        delete: operations["deleteEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connected accounts
         * Accounts of Google and Microsoft that the resource has connected.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start a synchronisation by GET
         * @deprecated
         * Starts to synchronise the calendars of the resource with its account, in the older form.
         */
        get: operations["syncByGetOfAccount"];
        put?: never;
        /**
         * Start a synchronisation with Google
         * Starts to synchronise the calendars of the resource with its Google account.
         */
        post: operations["syncAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/microsoft/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a synchronisation with Microsoft
         * Starts to synchronise the calendars of the resource with its Microsoft account.
         */
        post: operations["syncMicrosoftAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/google/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send a browser to Google's consent
         * Sends a browser to Google, where a person agrees to connect an account. The browser comes back to the callback of the app with the address and the key of the resource.
         */
        get: operations["signUpGoogleAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/microsoft/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send a browser to Microsoft's consent
         * Sends a browser to Microsoft, where a person agrees to connect an account. The browser comes back to the callback of the app with the address and the key of the resource.
         */
        get: operations["signUpMicrosoftAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/google/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calendars at Google
         * @deprecated
         * Calendars of the account as Google has them; the answer is not known.
         */
        get: operations["listGoogleCalendarsOfAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List keys of resources
         * @deprecated
         * Keys of the resources of the app. Whether the list has pages is not known.
         */
        get: operations["listCredentials"];
        put?: never;
        /**
         * Create a key of a resource
         * @deprecated
         * Makes a key for the resource that asks.
         */
        post: operations["createCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the key.
                 * @example 8d0f7f5a-4c6e-4b2f-9a35-1c4a2f9d7b60
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key of a resource
         * @deprecated
         * Ends a key. What else the call may answer is not known.
         */
        delete: operations["deleteCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as a resource
         * @deprecated
         * Answers with the resource and its key for an address and a password.
         */
        post: operations["signInResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mail templates
         * Templates of the mails that are sent on changes of bookings. What a template holds and whether the list pages is not known.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the template.
                 * @example booking-confirmed
                 */
                slug: string;
            };
            cookie?: never;
        };
        /**
         * Read a mail template
         * One template, found by its name. What it holds is not known.
         */
        get: operations["getTemplate"];
        /**
         * Update a mail template
         * Changes a template. Neither the fields that it takes nor its answer are known.
         */
        put: operations["updateTemplate"];
        post?: never;
        delete?: never;
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
        get?: never;
        put?: never;
        /**
         * Create a user
         * @deprecated
         * Makes a user, today a resource. What the body has to hold is not known.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the user of the key
         * @deprecated
         * The user whose key is sent.
         */
        get: operations["getUser"];
        /**
         * Update the user of the key
         * @deprecated
         * Changes the user whose key is sent. What the body may hold is not known.
         */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/resetpassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a user a temporary password
         * @deprecated
         * Mails a temporary password to a user. The body is taken to be that of the resource's call.
         */
        post: operations["resetPasswordOfUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/timezone/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Address of the user.
                 * @example marty.mcfly@timekit.io
                 */
                email: string;
            };
            cookie?: never;
        };
        /**
         * Read the zone of a user
         * @deprecated
         * Zone of the user who has an address.
         */
        get: operations["getTimezoneOfUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List widgets
         * @deprecated
         * Widgets of the app, today projects. Whether the list has pages is not known.
         */
        get: operations["listWidgets"];
        put?: never;
        /**
         * Create a widget
         * @deprecated
         * Makes a widget. What the body has to hold is not known.
         */
        post: operations["createWidget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widgets/hosted/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Slug of the widget.
                 * @example my-widget
                 */
                slug: string;
            };
            cookie?: never;
        };
        /**
         * Read a widget by its slug
         * @deprecated
         * Settings of the widget with a page of its own. Whether a browser may ask without a key, as it may for a project, is not known.
         */
        get: operations["getHostedWidget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widgets/embed/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the widget.
                 * @example 4b4c3c4e-8f0a-4b0a-9e6f-d2b0a3f6a1c7
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Read a widget by its id
         * @deprecated
         * Settings of the widget on somebody's site. Whether a browser may ask without a key, as it may for a project, is not known.
         */
        get: operations["getEmbeddedWidget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widgets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the widget.
                 * @example 4b4c3c4e-8f0a-4b0a-9e6f-d2b0a3f6a1c7
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Read a widget
         * @deprecated
         * One widget with its settings.
         */
        get: operations["getWidget"];
        /**
         * Update a widget
         * @deprecated
         * Changes a widget. What the body may hold is not known.
         */
        put: operations["updateWidget"];
        post?: never;
        /**
         * Delete a widget
         * @deprecated
         * Deletes a widget, and answers with a widget as the other calls do.
         */
        delete: operations["deleteWidget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    bookingStateChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn of a new state of a booking
         * Sent when a booking enters a state that a webhook is set up for; webhooks are set up in the vendor's admin panel, by graph and state. Whether and when a call that fails is repeated is not known.
         */
        post: operations["bookingStateChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Settings of an app
         * Settings of an app; more than these are possible.
         */
        AppSettings: {
            /** Name of the app. */
            name?: string;
            /** Address that the browser comes back to after a consent of Google or Microsoft. */
            callback?: string;
            /** Address that mails are sent from. */
            from_email?: string;
            /** Name that mails are sent from. */
            from_name?: string;
            /** Name of whom to turn to. */
            contact_name?: string;
            /** Address of whom to turn to. */
            contact_email?: string;
            /** Whether the vendor is to send no mails when states of bookings change. */
            disableEmail?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * Id
         * Id of a record, a UUID.
         */
        Uuid: string;
        /**
         * Date and time
         * An instant with its offset, as in `2017-11-24T08:46:01+02:00`. Answers print some offsets without a colon, as in `2016-02-11T11:58:45+0100`.
         */
        DateTime: OffsetDateTime;
        /**
         * App
         * An app, to which every key belongs and whose records a key sees.
         */
        App: {
            /** Id of the app, a UUID; older apps have 32 letters and digits. */
            id: string;
            /** Name of the app in addresses and in the header `Timekit-App`. */
            slug: string;
            /** Settings of the app. */
            settings?: components["schemas"]["AppSettings"];
            /** What whoever asks is to the app; the values are not known. */
            role?: string;
            /** Whether the app is for tests. */
            test_mode?: boolean | number | null;
            /** Id of the resource that made the app. */
            creator_resource_id?: components["schemas"]["Uuid"] | null;
            /** Key that webhooks are signed with. */
            webhook_secret?: string;
            /** When the trial of the API ends, if there is one; its form is not known. */
            api_trial_expires_at?: string | null;
            /** Key of the app, with the include `app_token`; whether it is a text or an object is not known. */
            app_token?: unknown;
            /** When the app was made. */
            created_at?: components["schemas"]["DateTime"];
            /** When the app was last changed. */
            updated_at?: components["schemas"]["DateTime"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Errors by field
         * What is wrong with each field of the request, as a list of texts.
         */
        FieldErrors: {
            [key: string]: string[];
        };
        /**
         * Error body
         * Body of an answer that is not a success: texts by field in `errors`, or one text in `error`. `action` names the step that failed, `model` the kind of record that was not found.
         */
        ErrorBody: {
            /** What is wrong with each field. */
            errors?: components["schemas"]["FieldErrors"];
            /** What went wrong, in words. */
            error?: string;
            /** Step that failed, such as `save_booking_data`. */
            action?: string;
            /** Kind of record that was not found. */
            model?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Invitation to an app
         * Whom to take into the app.
         */
        AppInvitation: {
            /**
             * Address that a resource of another app already has.
             */
            email: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Time zone
         * Name of a zone in the tz database, such as `Europe/Copenhagen`.
         */
        TimeZone: string;
        /**
         * Meta
         * Values of the app's own, by keys of its choice.
         */
        Meta: {
            [key: string]: unknown;
        };
        /**
         * Calendar
         * A calendar of a resource, kept by Timekit, Google or Microsoft.
         */
        Calendar: {
            /** Id of the calendar. */
            id: components["schemas"]["Uuid"];
            /** Name of the calendar. */
            name: string;
            /** What the calendar is for. */
            description?: string;
            /** Colour of texts in the calendar. */
            foregroundcolor?: string;
            /** Colour of the calendar. */
            backgroundcolor?: string;
            /** Who keeps the calendar, such as `timekit`. */
            provider?: string;
            /** Id of the calendar at the provider. */
            provider_id?: string | null;
            /** What the resource may do with the calendar, such as `owner`. */
            provider_access?: string;
            /** Whether it is the main calendar at the provider. */
            provider_primary?: boolean;
            /** Whether its events are kept in step with the provider. */
            provider_sync?: boolean;
            /** When the calendar was created. */
            created_at?: components["schemas"]["DateTime"];
            /** When the calendar was last changed. */
            updated_at?: components["schemas"]["DateTime"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Day of the week
         * Day of the week, with a capital or without.
         * @enum {string}
         */
        DayOfWeek: "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /**
         * Hour of a day
         * A whole hour such as 9 or 17, or hours and minutes such as `09:30`.
         */
        Hour: number | string;
        /**
         * Day and hours
         * Hours of one day of the week.
         */
        DayAndTimeWindow: {
            /** Day of the week. */
            day: components["schemas"]["DayOfWeek"];
            /** Hour that it begins at. */
            start: components["schemas"]["Hour"];
            /** Hour that it ends at. */
            end: components["schemas"]["Hour"];
        };
        /**
         * Allow these hours of this day of the week
         * Only these hours of this day of the week may be booked.
         */
        AllowDayAndTime: {
            /** Day and hours. */
            allow_day_and_time: components["schemas"]["DayAndTimeWindow"];
        };
        /**
         * Block these hours of this day of the week
         * These hours of this day of the week may not be booked.
         */
        BlockDayAndTime: {
            /** Day and hours. */
            block_day_and_time: components["schemas"]["DayAndTimeWindow"];
        };
        /**
         * Hours
         * Hours of every day.
         */
        HoursWindow: {
            /** Hour that it begins at. */
            start: components["schemas"]["Hour"];
            /** Hour that it ends at. */
            end: components["schemas"]["Hour"];
        };
        /**
         * Allow these hours of every day
         * Only these hours of every day may be booked.
         */
        AllowHours: {
            /** The hours. */
            allow_hours: components["schemas"]["HoursWindow"];
        };
        /**
         * Block these hours of every day
         * These hours of every day may not be booked.
         */
        BlockHours: {
            /** The hours. */
            block_hours: components["schemas"]["HoursWindow"];
        };
        /**
         * Day of every week
         * One day of every week, from midnight to midnight.
         */
        WholeDay: {
            /** Day of the week. */
            day: components["schemas"]["DayOfWeek"];
        };
        /**
         * Allow this day of the week
         * Only this day of the week may be booked.
         */
        AllowDay: {
            /** The day of the week. */
            allow_day: components["schemas"]["WholeDay"];
        };
        /**
         * Block this day of the week
         * This day of the week may not be booked.
         */
        BlockDay: {
            /** The day of the week. */
            block_day: components["schemas"]["WholeDay"];
        };
        /**
         * Moment of the calendar
         * A plain day, which stands for its midnight, or a day and time; which forms of the time are taken is not known.
         */
        PeriodMoment: string;
        /**
         * Stretch of the calendar
         * A stretch between two moments.
         */
        PeriodWindow: {
            /** First moment. */
            start: components["schemas"]["PeriodMoment"];
            /** Last moment; a plain day ends as it begins, so it is not covered itself. */
            end: components["schemas"]["PeriodMoment"];
        };
        /**
         * Allow this stretch of the calendar
         * Only this stretch of the calendar may be booked.
         */
        AllowPeriod: {
            /** First and last moment of the stretch. */
            allow_period: components["schemas"]["PeriodWindow"];
        };
        /**
         * Block this stretch of the calendar
         * This stretch of the calendar may not be booked.
         */
        BlockPeriod: {
            /** First and last moment of the stretch. */
            block_period: components["schemas"]["PeriodWindow"];
        };
        /**
         * No detail
         * Nothing: an object without keys, or the empty array that PHP makes of it.
         */
        NoDetail: Record<string, never> | unknown[];
        /**
         * Allow Monday to Friday
         * Only Monday to Friday may be booked.
         */
        AllowWeekdays: {
            /** Nothing more to say. */
            allow_weekdays: components["schemas"]["NoDetail"];
        };
        /**
         * Block Monday to Friday
         * Monday to Friday may not be booked.
         */
        BlockWeekdays: {
            /** Nothing more to say. */
            block_weekdays: components["schemas"]["NoDetail"];
        };
        /**
         * Allow Saturday and Sunday
         * Only Saturday and Sunday may be booked.
         */
        AllowWeekends: {
            /** Nothing more to say. */
            allow_weekends: components["schemas"]["NoDetail"];
        };
        /**
         * Block Saturday and Sunday
         * Saturday and Sunday may not be booked.
         */
        BlockWeekends: {
            /** Nothing more to say. */
            block_weekends: components["schemas"]["NoDetail"];
        };
        /**
         * Constraint
         * A rule for when a resource may be booked, an object with exactly one key. A rule that allows blocks everything outside it, and several of one kind add up; a rule that blocks cuts a hole. The clock is that of each resource, whatever zone the answer is printed in.
         */
        Constraint: components["schemas"]["AllowDayAndTime"] | components["schemas"]["BlockDayAndTime"] | components["schemas"]["AllowHours"] | components["schemas"]["BlockHours"] | components["schemas"]["AllowDay"] | components["schemas"]["BlockDay"] | components["schemas"]["AllowPeriod"] | components["schemas"]["BlockPeriod"] | components["schemas"]["AllowWeekdays"] | components["schemas"]["BlockWeekdays"] | components["schemas"]["AllowWeekends"] | components["schemas"]["BlockWeekends"];
        /**
         * Account
         * An account of Google or Microsoft that is connected to a resource.
         */
        Account: {
            /** Whose account it is, such as `google`; the value for Microsoft is not known. */
            provider: string;
            /** Id of the account on the provider's side. */
            provider_id: string;
            /** When it was last synchronised, without a zone, as in `2015-03-17 15:51:43`. */
            last_sync?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Type of a credential
         * Where a key may be used.
         * @enum {string}
         */
        CredentialType: "client-token" | "server-token";
        /**
         * Scope of a credential
         * What a key opens.
         * @enum {string}
         */
        CredentialScope: "global" | "widget";
        /**
         * Credential
         * A key of a resource, which app keys have replaced.
         */
        Credential: {
            /** Id of the key. */
            id: components["schemas"]["Uuid"];
            /** Where the key may be used. */
            type: components["schemas"]["CredentialType"] | (string & {});
            /** What the key is for. */
            description?: string | null;
            /** The key itself, a password. */
            token?: string;
            /** What the key opens. */
            scopes: (components["schemas"]["CredentialScope"] | (string & {}))[];
            /** Sites that a key for browsers is bound to. */
            referrer?: string[] | null;
            /** When the key ends; the form of the time is not known. */
            expires?: string | null;
            /** When the key was made. */
            token_generated_at?: components["schemas"]["DateTime"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Resource
         * What can be booked: a person, a room or a thing.
         */
        Resource: {
            /** Id of the resource. */
            id: components["schemas"]["Uuid"];
            /** Name of the resource. */
            name: string;
            /** First name, of a person. */
            first_name?: string | null;
            /** Last name, of a person. */
            last_name?: string | null;
            /** Address that the resource signs in with; one that never signs in need not have any. */
            email?: string | null;
            /** Zone that the resource lives in and its constraints are read in. */
            timezone: components["schemas"]["TimeZone"];
            /** Address of a picture. */
            image?: string | null;
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
            /** Whether the address has been confirmed. */
            email_verified?: boolean | number | null;
            /** Whether the person has agreed to something; to what is not known. */
            explicit_consent?: boolean | number | null;
            /** Whether the resource gets mails. */
            enabled_email_notification?: boolean | number | null;
            /** Whether bookings get a conference. */
            conference_enabled?: boolean | number | null;
            /** Kind of conference; the values are not known. */
            conference_type?: string | null;
            /** When the resource was made. */
            created_at?: components["schemas"]["DateTime"];
            /** When the resource was last changed. */
            updated_at?: components["schemas"]["DateTime"];
            /** Key of the resource, shown when it is created. */
            api_token?: string;
            /** Calendars of the resource, with the include of this name. */
            calendars?: components["schemas"]["Calendar"][];
            /** Rules for when the resource may be booked, with the include of this name. */
            availability_constraints?: components["schemas"]["Constraint"][];
            /** Connected accounts, with the include of this name. */
            accounts?: components["schemas"]["Account"][];
            /** Keys of the resource, with the include of this name. */
            credentials?: components["schemas"]["Credential"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * New app
         * What creating an app takes.
         */
        AppCreate: {
            /** Name of the app. */
            name: string;
            /** Settings of the app. */
            settings?: components["schemas"]["AppSettings"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Changes to an app
         * What updating an app takes; whether settings that are left out keep their value is not known.
         */
        AppUpdate: {
            /** The settings to change. */
            settings: components["schemas"]["AppSettings"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Number of the page
         * Number of the page, counted from 1.
         */
        PageNumber: number;
        /**
         * Paging
         * What a list that pages says of its page, beside `data`.
         */
        Paging: {
            /** Records that match on all pages together. */
            total: number;
            /** How many records a page holds. */
            per_page: number | string;
            /** Number of this page. */
            current_page: components["schemas"]["PageNumber"];
            /** Number of the last page. */
            last_page: components["schemas"]["PageNumber"];
            /**
             * Address of the next page, with `limit` repeated; null on the last page.
             */
            next_page_url: string | null;
            /**
             * Address of the page before, null on the first page.
             */
            prev_page_url: string | null;
            /** Place of the page's first record among all, counted from 1. */
            from: number | null;
            /** Place of the page's last record among all. */
            to: number | null;
        };
        /**
         * Fields of a resource
         * What a create and an update of a resource may both carry.
         */
        ResourceFields: {
            /** Name of the resource. */
            name?: string;
            /** First name, of a person. */
            first_name?: string;
            /** Last name, of a person. */
            last_name?: string;
            /** Zone that the resource lives in and its constraints are read in. */
            timezone?: components["schemas"]["TimeZone"];
            /** Password to sign in with, made at random unless sent. */
            password?: string;
            /** Address of a picture. */
            image?: string;
            /** Rules for when the resource may be booked, no more than 64000 characters as JSON; an update replaces all of them. */
            availability_constraints?: components["schemas"]["Constraint"][];
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
        };
        /**
         * New resource
         * What creating a resource takes.
         */
        ResourceCreate: {
            /** Name of the resource. */
            name: string;
            /** First name, of a person. */
            first_name?: string;
            /** Last name, of a person. */
            last_name?: string;
            /** Zone that the resource lives in and its constraints are read in. */
            timezone: components["schemas"]["TimeZone"];
            /** Password to sign in with, made at random unless sent. */
            password?: string;
            /** Address of a picture. */
            image?: string;
            /** Rules for when the resource may be booked, no more than 64000 characters as JSON; an update replaces all of them. */
            availability_constraints?: components["schemas"]["Constraint"][];
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
            /**
             * Address to sign in with, for a resource that does so. No other resource of the platform may have it, and it stays as it is.
             */
            email?: string;
            /** Words to tell resources apart by. */
            tags?: string[];
        };
        /**
         * Reset of a password
         * Whom to mail a temporary password.
         */
        PasswordReset: {
            /**
             * Address that the mail goes to.
             */
            email: string;
        };
        /**
         * Zone of an address
         * Zone of the resource that has a mail address.
         */
        ZoneOfAddress: {
            /** Zone of the resource. */
            timezone: components["schemas"]["TimeZone"];
            /** Distance of the zone from UTC; in which unit is not known. */
            utc_offset?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Changes to a resource
         * What updating a resource takes; fields left out are taken to keep their value. The address cannot be changed.
         */
        ResourceUpdate: {
            /** Name of the resource. */
            name?: string;
            /** First name, of a person. */
            first_name?: string;
            /** Last name, of a person. */
            last_name?: string;
            /** Zone that the resource lives in and its constraints are read in. */
            timezone?: components["schemas"]["TimeZone"];
            /** Password to sign in with, made at random unless sent. */
            password?: string;
            /** Address of a picture. */
            image?: string;
            /** Rules for when the resource may be booked, no more than 64000 characters as JSON; an update replaces all of them. */
            availability_constraints?: components["schemas"]["Constraint"][];
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
        };
        /**
         * Date and time, or relative text
         * An instant with its offset, or words relative to the moment of the request, such as `now` or `3 days`.
         */
        RelativeOrDateTime: string;
        /**
         * Length of time
         * A length of time in words, such as `30 minutes` or `2 hours`.
         */
        Duration: string;
        /**
         * Scope of a query
         * Which resources and which time to look at, and in what pieces.
         */
        AvailabilityScope: {
            /** Project to take every other value from; what is sent beside it wins. */
            project_id?: components["schemas"]["Uuid"];
            /** Ids of the resources to look at, unless a project says so. */
            resources?: components["schemas"]["Uuid"][];
            /** First moment to look at, now unless sent. */
            from?: components["schemas"]["RelativeOrDateTime"];
            /** Last moment to look at, 4 weeks on unless sent and at most 6 months. */
            to?: components["schemas"]["RelativeOrDateTime"];
            /** How long a slot is, 1 hour unless sent; null stands for free stretches as they are. */
            length?: components["schemas"]["Duration"] | null;
            /** Time to keep free around events. */
            buffer?: components["schemas"]["Duration"];
            /** Step from the start of one slot to the next; without it slots follow one another. */
            timeslot_increments?: components["schemas"]["Duration"];
        };
        /**
         * Mode of availability
         * How several resources share the slots; with one resource it says nothing.
         * @enum {string}
         */
        AvailabilityMode: "roundrobin_random" | "roundrobin_prioritized" | "mutual" | "exclusive";
        /**
         * Query of free slots
         * What asking for free slots takes: a project, or resources.
         */
        AvailabilityQuery: {
            /** Project to take every other value from; what is sent beside it wins. */
            project_id: components["schemas"]["Uuid"];
            /** Ids of the resources to look at, unless a project says so. */
            resources?: components["schemas"]["Uuid"][];
            /** First moment to look at, now unless sent. */
            from?: components["schemas"]["RelativeOrDateTime"];
            /** Last moment to look at, 4 weeks on unless sent and at most 6 months. */
            to?: components["schemas"]["RelativeOrDateTime"];
            /** How long a slot is, 1 hour unless sent; null stands for free stretches as they are. */
            length?: components["schemas"]["Duration"] | null;
            /** Time to keep free around events. */
            buffer?: components["schemas"]["Duration"];
            /** Step from the start of one slot to the next; without it slots follow one another. */
            timeslot_increments?: components["schemas"]["Duration"];
            /** How several resources share the slots. */
            mode?: components["schemas"]["AvailabilityMode"];
            /** Rules to add to those of the resources and the project, no more than 64000 characters as JSON. */
            constraints?: components["schemas"]["Constraint"][];
            /** Zone to print times in, UTC unless sent. */
            output_timezone?: components["schemas"]["TimeZone"];
            /** Whether slots start at full hours, as they do unless this is false. */
            round_to_nearest_hour?: boolean;
            /** Whether events that last all day block nothing. */
            ignore_all_day_events?: boolean;
        } | {
            /** Project to take every other value from; what is sent beside it wins. */
            project_id?: components["schemas"]["Uuid"];
            /** Ids of the resources to look at, unless a project says so. */
            resources: components["schemas"]["Uuid"][];
            /** First moment to look at, now unless sent. */
            from?: components["schemas"]["RelativeOrDateTime"];
            /** Last moment to look at, 4 weeks on unless sent and at most 6 months. */
            to?: components["schemas"]["RelativeOrDateTime"];
            /** How long a slot is, 1 hour unless sent; null stands for free stretches as they are. */
            length?: components["schemas"]["Duration"] | null;
            /** Time to keep free around events. */
            buffer?: components["schemas"]["Duration"];
            /** Step from the start of one slot to the next; without it slots follow one another. */
            timeslot_increments?: components["schemas"]["Duration"];
            /** How several resources share the slots. */
            mode?: components["schemas"]["AvailabilityMode"];
            /** Rules to add to those of the resources and the project, no more than 64000 characters as JSON. */
            constraints?: components["schemas"]["Constraint"][];
            /** Zone to print times in, UTC unless sent. */
            output_timezone?: components["schemas"]["TimeZone"];
            /** Whether slots start at full hours, as they do unless this is false. */
            round_to_nearest_hour?: boolean;
            /** Whether events that last all day block nothing. */
            ignore_all_day_events?: boolean;
        };
        /**
         * Resource of a slot
         * What a slot tells of a resource.
         */
        TimeslotResource: {
            /** Id of the resource. */
            id: components["schemas"]["Uuid"];
            /** Name of the resource. */
            name?: string;
            /** Zone of the resource. */
            timezone?: components["schemas"]["TimeZone"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Slot of time
         * A stretch of time, and the resources that it is free or blocked for.
         */
        Timeslot: {
            /** When it starts. */
            start: components["schemas"]["DateTime"];
            /** When it ends. */
            end: components["schemas"]["DateTime"];
            /** Resources that it is about. */
            resources: components["schemas"]["TimeslotResource"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Query of free days
         * What asking for free days takes; whether a project or resources must be sent is not said.
         */
        AvailableDatesQuery: {
            /** Project to look at. */
            project_id?: components["schemas"]["Uuid"];
            /** Ids of the resources to look at. */
            resources?: components["schemas"]["Uuid"][];
            /** First moment to look at, now unless sent. */
            from?: components["schemas"]["RelativeOrDateTime"];
            /** Last moment to look at; unless sent, as far ahead as the project may be booked. */
            to?: components["schemas"]["RelativeOrDateTime"];
        };
        /**
         * Date
         * A plain day, as in `2026-01-31`.
         */
        CalendarDate: CalendarDate;
        /**
         * Free day
         * A day on which at least one slot is free.
         */
        AvailableDate: {
            /** The day. */
            date: components["schemas"]["CalendarDate"];
            /** Ids of the resources that are free on the day. */
            resources: components["schemas"]["Uuid"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Query of a count
         * What asking for the number of free slots takes: a project, or resources.
         */
        AvailabilityCountQuery: {
            /** Project to take every other value from; what is sent beside it wins. */
            project_id: components["schemas"]["Uuid"];
            /** Ids of the resources to look at, unless a project says so. */
            resources?: components["schemas"]["Uuid"][];
            /** First moment to look at, now unless sent. */
            from?: components["schemas"]["RelativeOrDateTime"];
            /** Last moment to look at, 4 weeks on unless sent and at most 6 months. */
            to?: components["schemas"]["RelativeOrDateTime"];
            /** How long a slot is, 1 hour unless sent; null stands for free stretches as they are. */
            length?: components["schemas"]["Duration"] | null;
            /** Time to keep free around events. */
            buffer?: components["schemas"]["Duration"];
            /** Step from the start of one slot to the next; without it slots follow one another. */
            timeslot_increments?: components["schemas"]["Duration"];
        } | {
            /** Project to take every other value from; what is sent beside it wins. */
            project_id?: components["schemas"]["Uuid"];
            /** Ids of the resources to look at, unless a project says so. */
            resources: components["schemas"]["Uuid"][];
            /** First moment to look at, now unless sent. */
            from?: components["schemas"]["RelativeOrDateTime"];
            /** Last moment to look at, 4 weeks on unless sent and at most 6 months. */
            to?: components["schemas"]["RelativeOrDateTime"];
            /** How long a slot is, 1 hour unless sent; null stands for free stretches as they are. */
            length?: components["schemas"]["Duration"] | null;
            /** Time to keep free around events. */
            buffer?: components["schemas"]["Duration"];
            /** Step from the start of one slot to the next; without it slots follow one another. */
            timeslot_increments?: components["schemas"]["Duration"];
        };
        /**
         * Number of free slots
         * How many slots are free.
         */
        AvailabilityCount: {
            /** Slots that are free. */
            total: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Query of blocked time
         * What asking for blocked stretches takes: a project, or resources.
         */
        UnavailableQuery: {
            /** Project to take every other value from; what is sent beside it wins. */
            project_id: components["schemas"]["Uuid"];
            /** Ids of the resources to look at, unless a project says so. */
            resources?: components["schemas"]["Uuid"][];
            /** First moment to look at, now unless sent. */
            from?: components["schemas"]["RelativeOrDateTime"];
            /** Last moment to look at, 4 weeks on unless sent and at most 6 months. */
            to?: components["schemas"]["RelativeOrDateTime"];
            /** How long a slot is, 1 hour unless sent; null stands for free stretches as they are. */
            length?: components["schemas"]["Duration"] | null;
            /** Time to keep free around events. */
            buffer?: components["schemas"]["Duration"];
            /** Step from the start of one slot to the next; without it slots follow one another. */
            timeslot_increments?: components["schemas"]["Duration"];
            /** Zone to print times in, UTC unless sent. */
            output_timezone?: components["schemas"]["TimeZone"];
        } | {
            /** Project to take every other value from; what is sent beside it wins. */
            project_id?: components["schemas"]["Uuid"];
            /** Ids of the resources to look at, unless a project says so. */
            resources: components["schemas"]["Uuid"][];
            /** First moment to look at, now unless sent. */
            from?: components["schemas"]["RelativeOrDateTime"];
            /** Last moment to look at, 4 weeks on unless sent and at most 6 months. */
            to?: components["schemas"]["RelativeOrDateTime"];
            /** How long a slot is, 1 hour unless sent; null stands for free stretches as they are. */
            length?: components["schemas"]["Duration"] | null;
            /** Time to keep free around events. */
            buffer?: components["schemas"]["Duration"];
            /** Step from the start of one slot to the next; without it slots follow one another. */
            timeslot_increments?: components["schemas"]["Duration"];
            /** Zone to print times in, UTC unless sent. */
            output_timezone?: components["schemas"]["TimeZone"];
        };
        /**
         * Filter of findtime
         * One rule, an object whose key names it, such as `specific_day_and_time`, `exclude_weekend` or `take_random`; the others and their values are not known.
         */
        FindtimeFilter: {
            [key: string]: unknown;
        };
        /**
         * Filters of findtime
         * Rules that a slot has to meet, in three groups.
         */
        FindtimeFilters: {
            /** Rules that all hold. */
            and?: components["schemas"]["FindtimeFilter"][];
            /** Rules of which one holds. */
            or?: components["schemas"]["FindtimeFilter"][];
            /** Rules for the slots that were found, such as drawing some of them. */
            after?: components["schemas"]["FindtimeFilter"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Findtime query
         * What the older query of free time takes. Nothing is known to be required, and more keys may be.
         */
        FindtimeQuery: {
            /** Addresses of the resources that have to be free. */
            emails?: string[];
            /** Ids of the resources that have to be free. */
            resource_ids?: components["schemas"]["Uuid"][];
            /** Ids of the resources, under the older name. */
            user_ids?: components["schemas"]["Uuid"][];
            /** Ids of the calendars to look at. */
            calendar_ids?: components["schemas"]["Uuid"][];
            /** Rules that a slot has to meet. */
            filters?: components["schemas"]["FindtimeFilters"];
            /** First moment to look at. */
            start?: components["schemas"]["RelativeOrDateTime"];
            /** How far ahead to look, in words such as `2 days`. */
            future?: string;
            /** How long a slot is. */
            length?: components["schemas"]["Duration"];
            /**
             * Order of the slots.
             * @enum {string}
             */
            sort?: "asc" | "desc";
            /** Whether events that last all day block nothing; false unless sent. */
            ignore_all_day_events?: boolean;
            /** Whether to answer with a slot every 15 minutes rather than one after the other; false unless sent. */
            all_solutions?: boolean;
            /** Time to keep free around events. */
            buffer?: components["schemas"]["Duration"];
            /** Whether to leave out slots that go past midnight; false unless sent. */
            no_day_span?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * Slot of findtime
         * A stretch of time in which everyone is free.
         */
        FindtimeSlot: {
            /** When it starts. */
            start: components["schemas"]["DateTime"];
            /** When it ends. */
            end: components["schemas"]["DateTime"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Slot of a team
         * A stretch of time and who is free in it.
         */
        FindtimeTeamSlot: {
            /** When it starts. */
            start: components["schemas"]["DateTime"];
            /** When it ends. */
            end: components["schemas"]["DateTime"];
            /** Who is free; what stands for each of them is not known. */
            users?: unknown[];
        };
        /**
         * Booking state
         * Where a booking is in its graph.
         * @enum {string}
         */
        BookingState: "initialized" | "tentative" | "confirmed" | "paid" | "unpaid" | "reserved" | "declined" | "completed" | "cancelled" | "cancelled_by_customer" | "cancelled_by_owner" | "rescheduled_by_customer" | "expired" | "error";
        /**
         * Booking graph
         * Which states a booking goes through, and which actions move it.
         * @enum {string}
         */
        BookingGraph: "instant" | "confirm_decline" | "instant_payment" | "group_owner" | "group_customer" | "group_customer_payment" | "reservation";
        /**
         * Event of a booking
         * When and where a booking is, and what it is about.
         */
        BookingEventInfo: {
            /** When the booking starts. */
            start?: components["schemas"]["DateTime"];
            /** When the booking ends. */
            end?: components["schemas"]["DateTime"];
            /** Title of the event. */
            what?: string;
            /** Where it takes place. */
            where?: string;
            /** What else there is to say. */
            description?: string;
            /** Id of the calendar that the event is in. */
            calendar_id?: components["schemas"]["Uuid"];
            /** E-mail addresses of those who take part. */
            participants?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * Seats of a group
         * How many seats a group has.
         */
        GroupSeats: {
            /** Seats in all. */
            max_seats?: number;
            /** Seats that are taken. */
            current_seats?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Attributes of a booking
         * What a booking is about; other attributes than these may come along.
         */
        BookingAttributes: {
            /** What is in the calendar, and when. */
            event_info?: components["schemas"]["BookingEventInfo"];
            /** Seats of a booking of the graph `group_owner`. */
            group_booking?: components["schemas"]["GroupSeats"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Customer of a booking
         * Who has booked; fields of the project's own come along.
         */
        BookingCustomer: {
            /** Id of the customer. */
            id?: components["schemas"]["Uuid"];
            /** Name of the customer. */
            name?: string;
            /** E-mail address of the customer. */
            email?: string;
            /** Telephone number of the customer. */
            phone?: string;
            /** Name of the customer with a telephone service on the net. */
            voip?: string;
            /** Zone of the customer. */
            timezone?: string;
            /** Values of the app's own. */
            meta?: {
                [key: string]: unknown;
            } | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Booked resource
         * The resource of a booking; more of its fields may come along.
         */
        BookedResource: {
            /** Id of the resource. */
            id?: components["schemas"]["Uuid"];
            /** Name of the resource. */
            name?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Event of the provider
         * Event that Google or Microsoft keeps for a booking; more of its fields may come along.
         */
        ProviderEvent: {
            /** Id that Google or Microsoft gave the event. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Booking action
         * What moves a booking to its next state, in any of the graphs.
         * @enum {string}
         */
        BookingAction: "create" | "confirm" | "decline" | "pay" | "complete" | "cancel" | "cancel_by_customer" | "cancel_by_owner" | "reschedule_by_customer" | "reserve" | "extend" | "timeout";
        /**
         * Action links for a customer
         * Links that run one action once, without a key.
         */
        CustomerActionLinks: {
            /**
             * Calls the booking off.
             */
            cancel_by_customer?: string;
            /**
             * Moves the booking.
             */
            reschedule_by_customer?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Related booking
         * A booking inside another one; which fields it has here is not known.
         */
        RelatedBooking: {
            /** Id of the booking. */
            id?: components["schemas"]["Uuid"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Booking
         * Time of a resource that is taken, or a seat in it. Only the first six fields are always there; every other one comes when `include` names it.
         */
        Booking: {
            /** Id of the booking. */
            id: components["schemas"]["Uuid"];
            /** Where the booking is in its graph. */
            state: components["schemas"]["BookingState"] | (string & {});
            /** Graph that the booking follows. */
            graph: components["schemas"]["BookingGraph"] | (string & {});
            /** Whether the booking has come to a final state. */
            completed: boolean;
            /** When the booking was made. */
            created_at: components["schemas"]["DateTime"];
            /** When the booking was last changed. */
            updated_at: components["schemas"]["DateTime"];
            /** What the booking is about. */
            attributes?: components["schemas"]["BookingAttributes"];
            /** Event of the booking in the calendar; which fields it has here is not known. */
            event?: {
                [key: string]: unknown;
            };
            /** Calendar that the booking is in; which fields it has here is not known. */
            calendar?: {
                [key: string]: unknown;
            };
            /** Who has booked. */
            customers?: components["schemas"]["BookingCustomer"][];
            /** Resource that is booked. */
            resource?: components["schemas"]["BookedResource"];
            /** Resource that is booked, under its older name. */
            user?: components["schemas"]["BookedResource"];
            /** Project that the booking was made with; which fields it has here is not known. */
            project?: {
                [key: string]: unknown;
            };
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
            /** Event on the side of Google or Microsoft. */
            provider_event?: components["schemas"]["ProviderEvent"];
            /** Actions that the state of the booking offers. */
            available_actions?: (components["schemas"]["BookingAction"] | (string & {}))[];
            /**
             * @deprecated
             * Older name of `available_actions`.
             */
            possible_actions?: (components["schemas"]["BookingAction"] | (string & {}))[];
            /** Links for mails to the customer, for the actions that the state offers. */
            customer_action_links?: components["schemas"]["CustomerActionLinks"];
            /** Booking of the group that this one has a seat in. */
            owner_booking?: components["schemas"]["RelatedBooking"];
            /** Bookings that were related when they were made in one bulk. */
            bulked_bookings?: components["schemas"]["RelatedBooking"][];
            /** What has happened to the booking; its form is not known. */
            logs?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * Page of bookings
         * Bookings on a page.
         */
        BookingPage: {
            /** Records that match on all pages together. */
            total: number;
            /** How many records a page holds. */
            per_page: number | string;
            /** Number of this page. */
            current_page: components["schemas"]["PageNumber"];
            /** Number of the last page. */
            last_page: components["schemas"]["PageNumber"];
            /**
             * Address of the next page, with `limit` repeated; null on the last page.
             */
            next_page_url: string | null;
            /**
             * Address of the page before, null on the first page.
             */
            prev_page_url: string | null;
            /** Place of the page's first record among all, counted from 1. */
            from: number | null;
            /** Place of the page's last record among all. */
            to: number | null;
            /** Bookings on the page. */
            data: components["schemas"]["Booking"][];
        };
        /**
         * Unit of a reminder
         * Unit that the time of a reminder is counted in.
         * @enum {string}
         */
        ReminderUnit: "secs" | "mins" | "hours";
        /**
         * Moment of a reminder
         * A moment some time before or after the booking; whether its start or its end is meant is not known.
         */
        ReminderMoment: {
            /**
             * Whether the reminder comes before the booking or after it.
             * @enum {string}
             */
            type?: "before" | "after";
            /** Unit that `time` counts. */
            unit?: components["schemas"]["ReminderUnit"];
            /** How many units lie between the reminder and the booking. */
            time?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Reminder by mail
         * A reminder that is sent as a mail.
         */
        EmailReminder: {
            /**
             * Says that the reminder is a mail.
             * @constant
             */
            type: "email";
            /** To whom the mail goes and what it is called. */
            settings?: {
                /**
                 * Whether the mail goes to the owner of the booking or to its customer.
                 * @enum {string}
                 */
                recipient?: "owner" | "customer";
                /** Subject of the mail. */
                subject?: string;
            } & {
                [key: string]: unknown;
            };
            /** When the mail is sent. */
            when?: components["schemas"]["ReminderMoment"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Reminder by webhook
         * A reminder that is a request to a server of the app's own.
         */
        WebhookReminder: {
            /**
             * Says that the reminder is a request to a server.
             * @constant
             */
            type: "webhook";
            /** Where the request goes and what has to come back. */
            settings?: {
                /** Address that is called. */
                url?: string;
                /**
                 * Method of the request.
                 * @enum {string}
                 */
                method?: "post" | "get";
                /** Status that the server has to answer with. */
                expected_response_code?: number;
            } & {
                [key: string]: unknown;
            };
            /** When the request is made. */
            when?: components["schemas"]["ReminderMoment"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Reminder
         * A mail or a call of a webhook that goes out some time before or after a booking.
         */
        Reminder: components["schemas"]["EmailReminder"] | components["schemas"]["WebhookReminder"];
        /**
         * Mail switch
         * Switches a mail on or off.
         */
        MailSwitch: {
            /** Whether the mail is sent. */
            enabled?: boolean;
        };
        /**
         * Webhook switches
         * Webhooks by name, each with whether it is called for this request.
         */
        WebhookSwitches: {
            [key: string]: {
                /** Whether the webhook is called. */
                enabled?: boolean;
            };
        };
        /**
         * Booking fields
         * What a new booking may carry in every graph.
         */
        BookingFields: {
            /** Id of the resource that is booked. */
            resource_id?: components["schemas"]["Uuid"];
            /** When the booking starts. */
            start?: components["schemas"]["DateTime"];
            /** When the booking ends. */
            end?: components["schemas"]["DateTime"];
            /** Title of the event in the calendar. */
            what?: string;
            /** Where it takes place. */
            where?: string;
            /** What else there is to say. */
            description?: string;
            /** Id of the project whose settings apply; what the request says itself comes before them. */
            project_id?: components["schemas"]["Uuid"];
            /**
             * Action that runs right after the creation; newer samples leave it out.
             * @enum {string}
             */
            action?: "create" | "confirm";
            /** Id of the calendar that takes the event, the primary one of the resource unless sent. */
            calendar_id?: components["schemas"]["Uuid"];
            /** Values of the app's own, which a search finds as `meta.<key>`. */
            meta?: components["schemas"]["Meta"];
            /** Whether Google or Microsoft sends invitations to the participants; false unless sent. */
            invite?: boolean;
            /** E-mail addresses of those who are invited. */
            participants?: string[];
            /** Answer of the owner to the invitation, where the owner is among the participants; its values are not at hand. */
            my_rsvp?: string;
            /** Id of a reservation that still holds; the booking takes its place. */
            reservation_id?: components["schemas"]["Uuid"];
            /** Reminders of this booking. */
            reminders?: components["schemas"]["Reminder"][];
            /** Whether the customer is told by mail. */
            notify_customer_by_email?: components["schemas"]["MailSwitch"];
            /** Webhooks that are switched off for this request, by name. */
            webhooks?: components["schemas"]["WebhookSwitches"];
        };
        /**
         * Instant graph
         * A booking that is confirmed at once.
         * @enum {string}
         */
        InstantGraph: "instant";
        /**
         * Customer of a new booking
         * Who books. Every key of the project's `customer_fields` may stand here too, with a text, a flag or a list of texts, and a search finds it as `customer.<key>`.
         */
        BookingCustomerCreate: {
            /** Name of the customer. */
            name: string;
            /**
             * E-mail address of the customer.
             */
            email: string;
            /** Telephone number of the customer. */
            phone?: string;
            /** Name of the customer with a telephone service on the net. */
            voip?: string;
            /** Zone of the customer. */
            timezone?: components["schemas"]["TimeZone"];
            /** First name of the customer. */
            first_name?: string;
            /** Last name of the customer. */
            last_name?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Settings of a booking
         * How a new booking is treated.
         */
        BookingSettings: {
            /** Whether the booking may overlap another one; false unless sent. */
            allow_double_bookings?: boolean;
        };
        /**
         * New instant booking
         * A new booking that is confirmed at once.
         */
        InstantBookingCreate: {
            /** Id of the resource that is booked. */
            resource_id: components["schemas"]["Uuid"];
            /** When the booking starts. */
            start: components["schemas"]["DateTime"];
            /** When the booking ends. */
            end: components["schemas"]["DateTime"];
            /** Title of the event in the calendar. */
            what: string;
            /** Where it takes place. */
            where: string;
            /** What else there is to say. */
            description: string;
            /** Id of the project whose settings apply; what the request says itself comes before them. */
            project_id?: components["schemas"]["Uuid"];
            /**
             * Action that runs right after the creation; newer samples leave it out.
             * @enum {string}
             */
            action?: "create" | "confirm";
            /** Id of the calendar that takes the event, the primary one of the resource unless sent. */
            calendar_id?: components["schemas"]["Uuid"];
            /** Values of the app's own, which a search finds as `meta.<key>`. */
            meta?: components["schemas"]["Meta"];
            /** Whether Google or Microsoft sends invitations to the participants; false unless sent. */
            invite?: boolean;
            /** E-mail addresses of those who are invited. */
            participants?: string[];
            /** Answer of the owner to the invitation, where the owner is among the participants; its values are not at hand. */
            my_rsvp?: string;
            /** Id of a reservation that still holds; the booking takes its place. */
            reservation_id?: components["schemas"]["Uuid"];
            /** Reminders of this booking. */
            reminders?: components["schemas"]["Reminder"][];
            /** Whether the customer is told by mail. */
            notify_customer_by_email?: components["schemas"]["MailSwitch"];
            /** Webhooks that are switched off for this request, by name. */
            webhooks?: components["schemas"]["WebhookSwitches"];
            /**
             * Graph of the booking. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            graph: "instant";
            /** Who books. */
            customer: components["schemas"]["BookingCustomerCreate"];
            /** Settings of the booking. */
            settings?: components["schemas"]["BookingSettings"];
        };
        /**
         * Confirm and decline graph
         * A booking that somebody has to confirm or decline.
         * @enum {string}
         */
        ConfirmDeclineGraph: "confirm_decline";
        /**
         * New booking to confirm or decline
         * A new booking that stays tentative, and leaves its time free, until somebody confirms it.
         */
        ConfirmDeclineBookingCreate: {
            /** Id of the resource that is booked. */
            resource_id: components["schemas"]["Uuid"];
            /** When the booking starts. */
            start: components["schemas"]["DateTime"];
            /** When the booking ends. */
            end: components["schemas"]["DateTime"];
            /** Title of the event in the calendar. */
            what: string;
            /** Where it takes place. */
            where: string;
            /** What else there is to say. */
            description: string;
            /** Id of the project whose settings apply; what the request says itself comes before them. */
            project_id?: components["schemas"]["Uuid"];
            /**
             * Action that runs right after the creation; newer samples leave it out.
             * @enum {string}
             */
            action?: "create" | "confirm";
            /** Id of the calendar that takes the event, the primary one of the resource unless sent. */
            calendar_id?: components["schemas"]["Uuid"];
            /** Values of the app's own, which a search finds as `meta.<key>`. */
            meta?: components["schemas"]["Meta"];
            /** Whether Google or Microsoft sends invitations to the participants; false unless sent. */
            invite?: boolean;
            /** E-mail addresses of those who are invited. */
            participants?: string[];
            /** Answer of the owner to the invitation, where the owner is among the participants; its values are not at hand. */
            my_rsvp?: string;
            /** Id of a reservation that still holds; the booking takes its place. */
            reservation_id?: components["schemas"]["Uuid"];
            /** Reminders of this booking. */
            reminders?: components["schemas"]["Reminder"][];
            /** Whether the customer is told by mail. */
            notify_customer_by_email?: components["schemas"]["MailSwitch"];
            /** Webhooks that are switched off for this request, by name. */
            webhooks?: components["schemas"]["WebhookSwitches"];
            /**
             * Graph of the booking. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            graph: "confirm_decline";
            /** Who books. */
            customer: components["schemas"]["BookingCustomerCreate"];
            /** Settings of the booking. */
            settings?: components["schemas"]["BookingSettings"];
        };
        /**
         * Instant payment graph
         * A booking that has to be paid within a few minutes.
         * @enum {string}
         */
        InstantPaymentGraph: "instant_payment";
        /**
         * Time to pay
         * How long a booking waits to be paid.
         */
        PaymentTimeout: {
            /** How many units. */
            time?: number;
            /** Unit that `time` counts; `min` is the only one seen. */
            unit?: string;
        };
        /**
         * New booking to pay
         * A new booking that stays tentative until it is paid, and is given up when that takes too long.
         */
        InstantPaymentBookingCreate: {
            /** Id of the resource that is booked. */
            resource_id: components["schemas"]["Uuid"];
            /** When the booking starts. */
            start: components["schemas"]["DateTime"];
            /** When the booking ends. */
            end: components["schemas"]["DateTime"];
            /** Title of the event in the calendar. */
            what: string;
            /** Where it takes place. */
            where: string;
            /** What else there is to say. */
            description: string;
            /** Id of the project whose settings apply; what the request says itself comes before them. */
            project_id?: components["schemas"]["Uuid"];
            /**
             * Action that runs right after the creation; newer samples leave it out.
             * @enum {string}
             */
            action?: "create" | "confirm";
            /** Id of the calendar that takes the event, the primary one of the resource unless sent. */
            calendar_id?: components["schemas"]["Uuid"];
            /** Values of the app's own, which a search finds as `meta.<key>`. */
            meta?: components["schemas"]["Meta"];
            /** Whether Google or Microsoft sends invitations to the participants; false unless sent. */
            invite?: boolean;
            /** E-mail addresses of those who are invited. */
            participants?: string[];
            /** Answer of the owner to the invitation, where the owner is among the participants; its values are not at hand. */
            my_rsvp?: string;
            /** Id of a reservation that still holds; the booking takes its place. */
            reservation_id?: components["schemas"]["Uuid"];
            /** Reminders of this booking. */
            reminders?: components["schemas"]["Reminder"][];
            /** Whether the customer is told by mail. */
            notify_customer_by_email?: components["schemas"]["MailSwitch"];
            /** Webhooks that are switched off for this request, by name. */
            webhooks?: components["schemas"]["WebhookSwitches"];
            /**
             * Graph of the booking. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            graph: "instant_payment";
            /** Who books. */
            customer: components["schemas"]["BookingCustomerCreate"];
            /** Settings of the booking. */
            settings?: components["schemas"]["BookingSettings"];
            /** How long there is time to pay, 5 minutes unless sent. */
            timeout?: components["schemas"]["PaymentTimeout"];
        };
        /**
         * Group owner graph
         * A time with seats, such as a class, which customers then book.
         * @enum {string}
         */
        GroupOwnerGraph: "group_owner";
        /**
         * Settings of a group
         * How many seats a group has, and when they may be booked and given back.
         */
        GroupOwnerSettings: {
            /** Whether the booking may overlap another one; false unless sent. */
            allow_double_bookings?: boolean;
            /** Seats in all. */
            max_seats: number;
            /** How long before the start customers may still call off. */
            min_cancel_time?: components["schemas"]["Duration"];
            /** How long before the start customers may still book. */
            min_booking_time?: components["schemas"]["Duration"];
            /** How long before the start customers may book at the earliest. */
            max_booking_time?: components["schemas"]["Duration"];
        };
        /**
         * New group
         * A new time with seats. It has no customer; customers book their seats afterwards.
         */
        GroupOwnerBookingCreate: {
            /** Id of the resource that is booked. */
            resource_id: components["schemas"]["Uuid"];
            /** When the booking starts. */
            start: components["schemas"]["DateTime"];
            /** When the booking ends. */
            end: components["schemas"]["DateTime"];
            /** Title of the event in the calendar. */
            what: string;
            /** Where it takes place. */
            where: string;
            /** What else there is to say. */
            description: string;
            /** Id of the project whose settings apply; what the request says itself comes before them. */
            project_id?: components["schemas"]["Uuid"];
            /**
             * Action that runs right after the creation; newer samples leave it out.
             * @enum {string}
             */
            action?: "create" | "confirm";
            /** Id of the calendar that takes the event, the primary one of the resource unless sent. */
            calendar_id?: components["schemas"]["Uuid"];
            /** Values of the app's own, which a search finds as `meta.<key>`. */
            meta?: components["schemas"]["Meta"];
            /** Whether Google or Microsoft sends invitations to the participants; false unless sent. */
            invite?: boolean;
            /** E-mail addresses of those who are invited. */
            participants?: string[];
            /** Answer of the owner to the invitation, where the owner is among the participants; its values are not at hand. */
            my_rsvp?: string;
            /** Id of a reservation that still holds; the booking takes its place. */
            reservation_id?: components["schemas"]["Uuid"];
            /** Reminders of this booking. */
            reminders?: components["schemas"]["Reminder"][];
            /** Whether the customer is told by mail. */
            notify_customer_by_email?: components["schemas"]["MailSwitch"];
            /** Webhooks that are switched off for this request, by name. */
            webhooks?: components["schemas"]["WebhookSwitches"];
            /**
             * Graph of the booking. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            graph: "group_owner";
            /** Settings of the group. */
            settings: components["schemas"]["GroupOwnerSettings"];
        };
        /**
         * Group customer graph
         * A seat in a time that a group owner booking holds.
         * @enum {string}
         */
        GroupCustomerGraph: "group_customer";
        /**
         * Group of a seat
         * Names the booking of the graph `group_owner` that a seat is in.
         */
        RelatedOwner: {
            /** Id of the group's booking; the vendor does not say that it is required, but nothing else names the group. */
            owner_booking_id?: components["schemas"]["Uuid"];
        };
        /**
         * New seat
         * A new booking of a seat in a group.
         */
        GroupCustomerBookingCreate: {
            /** Id of the resource that is booked. */
            resource_id: components["schemas"]["Uuid"];
            /** When the booking starts. */
            start: components["schemas"]["DateTime"];
            /** When the booking ends. */
            end: components["schemas"]["DateTime"];
            /** Title of the event in the calendar. */
            what: string;
            /** Where it takes place. */
            where: string;
            /** What else there is to say. */
            description: string;
            /** Id of the project whose settings apply; what the request says itself comes before them. */
            project_id?: components["schemas"]["Uuid"];
            /**
             * Action that runs right after the creation; newer samples leave it out.
             * @enum {string}
             */
            action?: "create" | "confirm";
            /** Id of the calendar that takes the event, the primary one of the resource unless sent. */
            calendar_id?: components["schemas"]["Uuid"];
            /** Values of the app's own, which a search finds as `meta.<key>`. */
            meta?: components["schemas"]["Meta"];
            /** Whether Google or Microsoft sends invitations to the participants; false unless sent. */
            invite?: boolean;
            /** E-mail addresses of those who are invited. */
            participants?: string[];
            /** Answer of the owner to the invitation, where the owner is among the participants; its values are not at hand. */
            my_rsvp?: string;
            /** Id of a reservation that still holds; the booking takes its place. */
            reservation_id?: components["schemas"]["Uuid"];
            /** Reminders of this booking. */
            reminders?: components["schemas"]["Reminder"][];
            /** Whether the customer is told by mail. */
            notify_customer_by_email?: components["schemas"]["MailSwitch"];
            /** Webhooks that are switched off for this request, by name. */
            webhooks?: components["schemas"]["WebhookSwitches"];
            /**
             * Graph of the booking. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            graph: "group_customer";
            /** Who books. */
            customer: components["schemas"]["BookingCustomerCreate"];
            /** Group that the seat is in. */
            related?: components["schemas"]["RelatedOwner"];
            /** Settings of the booking. */
            settings?: components["schemas"]["BookingSettings"];
        };
        /**
         * Group customer payment graph
         * A seat in a time that a group owner booking holds, which has to be paid.
         * @enum {string}
         */
        GroupCustomerPaymentGraph: "group_customer_payment";
        /**
         * New seat to pay
         * A new booking of a seat in a group, which stays tentative until it is paid.
         */
        GroupCustomerPaymentBookingCreate: {
            /** Id of the resource that is booked. */
            resource_id: components["schemas"]["Uuid"];
            /** When the booking starts. */
            start: components["schemas"]["DateTime"];
            /** When the booking ends. */
            end: components["schemas"]["DateTime"];
            /** Title of the event in the calendar. */
            what: string;
            /** Where it takes place. */
            where: string;
            /** What else there is to say. */
            description: string;
            /** Id of the project whose settings apply; what the request says itself comes before them. */
            project_id?: components["schemas"]["Uuid"];
            /**
             * Action that runs right after the creation; newer samples leave it out.
             * @enum {string}
             */
            action?: "create" | "confirm";
            /** Id of the calendar that takes the event, the primary one of the resource unless sent. */
            calendar_id?: components["schemas"]["Uuid"];
            /** Values of the app's own, which a search finds as `meta.<key>`. */
            meta?: components["schemas"]["Meta"];
            /** Whether Google or Microsoft sends invitations to the participants; false unless sent. */
            invite?: boolean;
            /** E-mail addresses of those who are invited. */
            participants?: string[];
            /** Answer of the owner to the invitation, where the owner is among the participants; its values are not at hand. */
            my_rsvp?: string;
            /** Id of a reservation that still holds; the booking takes its place. */
            reservation_id?: components["schemas"]["Uuid"];
            /** Reminders of this booking. */
            reminders?: components["schemas"]["Reminder"][];
            /** Whether the customer is told by mail. */
            notify_customer_by_email?: components["schemas"]["MailSwitch"];
            /** Webhooks that are switched off for this request, by name. */
            webhooks?: components["schemas"]["WebhookSwitches"];
            /**
             * Graph of the booking. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            graph: "group_customer_payment";
            /** Who books. */
            customer: components["schemas"]["BookingCustomerCreate"];
            /** Group that the seat is in. */
            related?: components["schemas"]["RelatedOwner"];
            /** Settings of the booking. */
            settings?: components["schemas"]["BookingSettings"];
        };
        /**
         * New booking with its graph
         * A new booking that says everything itself; `graph` tells which of the six forms it has.
         */
        GraphBookingCreate: components["schemas"]["InstantBookingCreate"] | components["schemas"]["ConfirmDeclineBookingCreate"] | components["schemas"]["InstantPaymentBookingCreate"] | components["schemas"]["GroupOwnerBookingCreate"] | components["schemas"]["GroupCustomerBookingCreate"] | components["schemas"]["GroupCustomerPaymentBookingCreate"];
        /**
         * New booking of a project
         * A new booking with a project, which may bring the graph and the texts; what the request says itself comes before the project's. A project of groups has the graph `group_customer`.
         */
        ProjectBookingCreate: {
            /** Id of the resource that is booked. */
            resource_id: components["schemas"]["Uuid"];
            /** When the booking starts. */
            start: components["schemas"]["DateTime"];
            /** When the booking ends. */
            end: components["schemas"]["DateTime"];
            /** Title of the event in the calendar. */
            what?: string;
            /** Where it takes place. */
            where?: string;
            /** What else there is to say. */
            description?: string;
            /** Id of the project whose settings apply; what the request says itself comes before them. */
            project_id: components["schemas"]["Uuid"];
            /**
             * Action that runs right after the creation; newer samples leave it out.
             * @enum {string}
             */
            action?: "create" | "confirm";
            /** Id of the calendar that takes the event, the primary one of the resource unless sent. */
            calendar_id?: components["schemas"]["Uuid"];
            /** Values of the app's own, which a search finds as `meta.<key>`. */
            meta?: components["schemas"]["Meta"];
            /** Whether Google or Microsoft sends invitations to the participants; false unless sent. */
            invite?: boolean;
            /** E-mail addresses of those who are invited. */
            participants?: string[];
            /** Answer of the owner to the invitation, where the owner is among the participants; its values are not at hand. */
            my_rsvp?: string;
            /** Id of a reservation that still holds; the booking takes its place. */
            reservation_id?: components["schemas"]["Uuid"];
            /** Reminders of this booking. */
            reminders?: components["schemas"]["Reminder"][];
            /** Whether the customer is told by mail. */
            notify_customer_by_email?: components["schemas"]["MailSwitch"];
            /** Webhooks that are switched off for this request, by name. */
            webhooks?: components["schemas"]["WebhookSwitches"];
            /** Graph of the booking, that of the project unless sent. */
            graph?: components["schemas"]["BookingGraph"];
            /** Who books. */
            customer?: components["schemas"]["BookingCustomerCreate"];
            /** Group that the seat is in, where the graph is one of seats. */
            related?: components["schemas"]["RelatedOwner"];
            /** Settings of the booking. */
            settings?: components["schemas"]["BookingSettings"];
            /** How long there is time to pay, where the graph asks for payment. */
            timeout?: components["schemas"]["PaymentTimeout"];
        };
        /**
         * Event of a booking in the older form
         * What the older form of a new booking says of its event.
         */
        LegacyBookingEvent: {
            /** When the booking starts. */
            start?: components["schemas"]["DateTime"];
            /** When the booking ends. */
            end?: components["schemas"]["DateTime"];
            /** Title of the event. */
            what?: string;
            /** Where it takes place. */
            where?: string;
            /** What else there is to say. */
            description?: string;
            /** Id of the calendar that takes the event. */
            calendar_id?: components["schemas"]["Uuid"];
            /** Whether invitations are sent to the participants. */
            invite?: boolean;
            /** E-mail addresses of those who are invited. */
            participants?: string[];
        };
        /**
         * New booking in the older form
         * @deprecated
         * The older form of a new booking. Time, place and title stand in `event` rather than beside the other fields; old samples still post it.
         */
        LegacyBookingCreate: {
            /** Graph of the booking; a Python client takes `confirm_decline` where none is sent. */
            graph?: components["schemas"]["BookingGraph"];
            /**
             * Action that runs right after the creation.
             * @enum {string}
             */
            action?: "create" | "confirm";
            /** Id of the resource that is booked. */
            resource_id?: components["schemas"]["Uuid"];
            /** What comes into the calendar. */
            event: components["schemas"]["LegacyBookingEvent"];
            /** Who books. */
            customer?: components["schemas"]["BookingCustomerCreate"];
            /** Whether the customer is told by mail. */
            notify_customer_by_email?: components["schemas"]["MailSwitch"];
            /** Older name of `reminders`; the form of its items then is not known. */
            event_notifications?: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * New booking
         * What creating a booking takes: everything, by the graph that `graph` names; or a project that the rest comes from; or the older form, with the event in an object of its own.
         */
        BookingCreate: components["schemas"]["GraphBookingCreate"] | components["schemas"]["ProjectBookingCreate"] | components["schemas"]["LegacyBookingCreate"];
        /**
         * Answer with a booking
         * One booking in its envelope.
         */
        BookingAnswer: {
            /** The booking. */
            data: components["schemas"]["Booking"];
        };
        /**
         * Runnable booking action
         * An action that a caller can run on a booking that is there; which ones depends on its graph and state.
         * @enum {string}
         */
        RunnableBookingAction: "confirm" | "decline" | "pay" | "complete" | "cancel" | "cancel_by_customer" | "cancel_by_owner" | "reschedule_by_customer";
        /**
         * Action on a booking in bulk
         * A booking and the action to run on it; the page does not show the form, nor where a message goes.
         */
        BulkBookingAction: {
            /** Id of the booking. */
            id?: components["schemas"]["Uuid"];
            /** Action to run. */
            action?: components["schemas"]["RunnableBookingAction"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Actions on bookings in bulk
         * What running actions on several bookings at once takes.
         */
        BulkBookingUpdate: {
            /** The bookings, each with its action. */
            bookings: components["schemas"]["BulkBookingAction"][];
            /** Whether all go back to where they were when one fails; false unless sent. */
            reset_all_on_error?: boolean;
            /** Whether the rest is left when one fails; false unless sent. */
            stop_on_first_error?: boolean;
        };
        /**
         * New bookings in bulk
         * What creating several bookings at once takes.
         */
        BulkBookingCreate: {
            /** The bookings to create. */
            bookings: components["schemas"]["BookingCreate"][];
            /** Whether all are deleted again when one fails; false is assumed where nothing is sent. */
            delete_all_on_error?: boolean;
            /** Whether the rest is left when one fails; false is assumed where nothing is sent. */
            stop_on_first_error?: boolean;
            /** Whether the bookings are related: they come with `include=bulked_bookings`, and an action on one runs on all. False is assumed where nothing is sent. */
            relate_bookings?: boolean;
        };
        /**
         * New reservation
         * What holding a time takes.
         */
        ReservationCreate: {
            /** For how many seconds the time is held. */
            reservation_time: number;
            /** When the time starts. */
            start: components["schemas"]["DateTime"];
            /** When the time ends. */
            end: components["schemas"]["DateTime"];
            /** Id of the resource whose time is held. */
            resource_id: components["schemas"]["Uuid"];
            /** Title of the event. */
            what: string;
            /** Where it takes place. */
            where: string;
            /** What else there is to say. */
            description: string;
            /** Id of the project whose settings apply. */
            project_id?: components["schemas"]["Uuid"];
            /** Who is about to book; which fields are needed here is not known. */
            customer?: {
                [key: string]: unknown;
            };
            /** A graph; whether it is that of the reservation or of the booking to come is not known. */
            graph?: components["schemas"]["BookingGraph"];
        };
        /**
         * Reservation graph
         * A time that is held for some seconds. It becomes a booking of another graph when `reservation_id` of a new booking names it; what is left of the reservation then is not known.
         * @enum {string}
         */
        ReservationGraph: "reservation";
        /**
         * Reservation
         * A time that is held for some seconds, a booking of the graph `reservation`.
         */
        Reservation: {
            /** Id of the reservation, which a new booking takes as `reservation_id`. */
            id: components["schemas"]["Uuid"];
            /** Where the booking is in its graph. */
            state: components["schemas"]["BookingState"] | (string & {});
            /** Always `reservation`. */
            graph: components["schemas"]["ReservationGraph"] | (string & {});
            /** Whether the booking has come to a final state. */
            completed: boolean;
            /** When the booking was made. */
            created_at: components["schemas"]["DateTime"];
            /** When the booking was last changed. */
            updated_at: components["schemas"]["DateTime"];
            /** What the booking is about. */
            attributes?: components["schemas"]["BookingAttributes"];
            /** Event of the booking in the calendar; which fields it has here is not known. */
            event?: {
                [key: string]: unknown;
            };
            /** Calendar that the booking is in; which fields it has here is not known. */
            calendar?: {
                [key: string]: unknown;
            };
            /** Who has booked. */
            customers?: components["schemas"]["BookingCustomer"][];
            /** Resource that is booked. */
            resource?: components["schemas"]["BookedResource"];
            /** Resource that is booked, under its older name. */
            user?: components["schemas"]["BookedResource"];
            /** Project that the booking was made with; which fields it has here is not known. */
            project?: {
                [key: string]: unknown;
            };
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
            /** Event on the side of Google or Microsoft. */
            provider_event?: components["schemas"]["ProviderEvent"];
            /** Actions that the state of the booking offers. */
            available_actions?: (components["schemas"]["BookingAction"] | (string & {}))[];
            /**
             * @deprecated
             * Older name of `available_actions`.
             */
            possible_actions?: (components["schemas"]["BookingAction"] | (string & {}))[];
            /** Links for mails to the customer, for the actions that the state offers. */
            customer_action_links?: components["schemas"]["CustomerActionLinks"];
            /** Booking of the group that this one has a seat in. */
            owner_booking?: components["schemas"]["RelatedBooking"];
            /** Bookings that were related when they were made in one bulk. */
            bulked_bookings?: components["schemas"]["RelatedBooking"][];
            /** What has happened to the booking; its form is not known. */
            logs?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * Answer with a reservation
         * One reservation in its envelope.
         */
        ReservationAnswer: {
            /** The reservation. */
            data: components["schemas"]["Reservation"];
        };
        /**
         * Longer reservation
         * What holding a time for longer takes.
         */
        ReservationExtend: {
            /** Id of the reservation. */
            reservation_id: components["schemas"]["Uuid"];
            /** For how many seconds; whether from now or on top of what is left is not known. */
            reservation_time: number;
        };
        /**
         * Changes to a booking
         * What updating a booking takes; only its `meta` can be changed this way.
         */
        BookingUpdate: {
            /** Values of the app's own; whether they replace the others or join them is not known. */
            meta?: components["schemas"]["Meta"];
        };
        /**
         * New time of a booking
         * What moving a booking takes.
         */
        BookingReschedule: {
            /** When the booking is to start. */
            start: components["schemas"]["DateTime"];
            /** When the booking is to end. */
            end: components["schemas"]["DateTime"];
            /** Id of the resource that is booked then, which may belong to another project. */
            resource_id: components["schemas"]["Uuid"];
            /** Text of the customer. */
            message?: string;
        };
        /**
         * Fields of an action
         * What every action takes.
         */
        BookingActionFields: {
            /** Whether the action also runs on the bookings related to this one in a bulk; true unless sent. */
            apply_to_bulked_bookings?: boolean;
        };
        /**
         * Message of an action
         * What an action says to the customer.
         */
        ActionMessage: {
            /** Text for the mail. */
            message?: string;
        };
        /**
         * Confirming
         * Accepts a tentative booking.
         */
        ConfirmAction: {
            /** Whether the action also runs on the bookings related to this one in a bulk; true unless sent. */
            apply_to_bulked_bookings?: boolean;
            /** Input of the action. */
            confirm?: components["schemas"]["ActionMessage"];
        };
        /**
         * Declining
         * Turns a tentative booking down.
         */
        DeclineAction: {
            /** Whether the action also runs on the bookings related to this one in a bulk; true unless sent. */
            apply_to_bulked_bookings?: boolean;
            /** Input of the action. */
            decline?: components["schemas"]["ActionMessage"];
        };
        /**
         * Input of paying
         * What is known of a payment.
         */
        PaymentInput: {
            /** Id of the payment with whoever handled it. */
            payment_id?: string;
            /** Text for the mail. */
            message?: string;
        };
        /**
         * Paying
         * Says that a tentative booking has been paid.
         */
        PayAction: {
            /** Whether the action also runs on the bookings related to this one in a bulk; true unless sent. */
            apply_to_bulked_bookings?: boolean;
            /** Input of the action. */
            pay?: components["schemas"]["PaymentInput"];
        };
        /**
         * Completing
         * Says that a booking is over, before it does so by itself.
         */
        CompleteAction: {
            /** Whether the action also runs on the bookings related to this one in a bulk; true unless sent. */
            apply_to_bulked_bookings?: boolean;
            /** Input of the action. */
            complete?: components["schemas"]["ActionMessage"];
        };
        /**
         * Cancelling
         * Calls a booking off.
         */
        CancelAction: {
            /** Whether the action also runs on the bookings related to this one in a bulk; true unless sent. */
            apply_to_bulked_bookings?: boolean;
            /** Input of the action. */
            cancel?: components["schemas"]["ActionMessage"];
        };
        /**
         * Cancelling for the customer
         * Calls a booking off for its customer.
         */
        CancelByCustomerAction: {
            /** Whether the action also runs on the bookings related to this one in a bulk; true unless sent. */
            apply_to_bulked_bookings?: boolean;
            /** Input of the action. */
            cancel_by_customer?: components["schemas"]["ActionMessage"];
        };
        /**
         * Cancelling for the owner of the group
         * Calls a seat off for the owner of its group.
         */
        CancelByOwnerAction: {
            /** Whether the action also runs on the bookings related to this one in a bulk; true unless sent. */
            apply_to_bulked_bookings?: boolean;
            /** Input of the action. */
            cancel_by_owner?: components["schemas"]["ActionMessage"];
        };
        /**
         * Rescheduling for the customer
         * Says that the customer has moved a booking; whether this takes the new time is not known.
         */
        RescheduleByCustomerAction: {
            /** Whether the action also runs on the bookings related to this one in a bulk; true unless sent. */
            apply_to_bulked_bookings?: boolean;
            /** Input of the action. */
            reschedule_by_customer?: components["schemas"]["ActionMessage"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Body of an action
         * What running an action takes. Which of the forms applies is told by the action in the path; the input of an action stands under its name.
         */
        BookingActionBody: components["schemas"]["ConfirmAction"] | components["schemas"]["DeclineAction"] | components["schemas"]["PayAction"] | components["schemas"]["CompleteAction"] | components["schemas"]["CancelAction"] | components["schemas"]["CancelByCustomerAction"] | components["schemas"]["CancelByOwnerAction"] | components["schemas"]["RescheduleByCustomerAction"];
        /**
         * Availability of a project
         * How a query of free time is made where it names the project.
         */
        ProjectAvailability: {
            /** How the free time of several resources is put together. */
            mode?: components["schemas"]["AvailabilityMode"];
            /** How long a slot is; null asks for free stretches as they are. */
            length?: string | null;
            /** From when on slots are looked for. */
            from?: components["schemas"]["RelativeOrDateTime"];
            /** Until when slots are looked for, at most six months ahead. */
            to?: components["schemas"]["RelativeOrDateTime"];
            /** Time that is kept free on both sides of an event. */
            buffer?: components["schemas"]["Duration"];
            /** Whether events that last all day leave the time free. */
            ignore_all_day_events?: boolean;
            /** Time from the start of one slot to the start of the next. */
            timeslot_increments?: components["schemas"]["Duration"];
            /** Whether slots start at full hours. */
            round_to_nearest_hour?: boolean;
            /** Seen in projects; neither its meaning nor its type is known. */
            closest_time_interval?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * Bookings of a project
         * Fields that a new booking of the project takes over; any field of a new booking may stand here.
         */
        ProjectBooking: {
            /** Graph that bookings follow; group bookings need `group_customer`. */
            graph?: components["schemas"]["BookingGraph"];
            /** Title of bookings. */
            what?: string;
            /** Place of bookings. */
            where?: string;
            /** What bookings are about. */
            description?: string;
            /** Address of the page on which a customer moves a booking. */
            rescheduling_url?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Field of the customer form
         * One question of the form of a booking page.
         */
        CustomerField: {
            /** Label of the field. */
            title?: string;
            /** Type of the value. */
            type?: string;
            /** Form of the value. */
            format?: string;
            /** Whether the field has to be filled in. */
            required?: boolean;
            /** What the field holds at first; its type is not known. */
            prefilled?: unknown;
            /** Whether the customer can only read the field. */
            readonly?: boolean;
            /** Values to choose from. */
            enum?: unknown[];
            /** Whether the name is asked for in two parts. */
            split_name?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * Fields of the customer form
         * What customers are asked for, by the name that the answer has in `customer` of a booking.
         */
        CustomerFields: {
            [key: string]: components["schemas"]["CustomerField"];
        };
        /**
         * Look of a booking page
         * What a booking page shows and how.
         */
        ProjectUi: {
            /** Name at the head of the page. */
            display_name?: string;
            /** Address of the picture at the head of the page. */
            avatar?: string;
            /** How free time is shown. */
            availability_view?: string;
            /** Whether the page names Timekit. */
            show_credits?: boolean;
            /** Whether the page tells which time zone its times are in. */
            show_timezone_helper?: boolean;
            /** How times and dates are written. */
            time_date_format?: string;
            /** Zone that the page shows times in. */
            timezone?: components["schemas"]["TimeZone"];
            /** Texts of the page in place of its own. */
            localization?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * Project
         * Resources together with the rules by which they are booked.
         */
        Project: {
            /** Id of the project. */
            id: components["schemas"]["Uuid"];
            /** Name of the project. */
            name: string;
            /** Last part of the address of the project's public booking page. */
            slug?: string;
            /** How free time is looked for. */
            availability?: components["schemas"]["ProjectAvailability"];
            /** Rules on when the project may be booked, beside those of its resources. */
            availability_constraints?: components["schemas"]["Constraint"][];
            /** What every booking of the project starts out with. */
            booking?: components["schemas"]["ProjectBooking"];
            /** What the form of the booking page asks customers for. */
            customer_fields?: components["schemas"]["CustomerFields"];
            /** Reminders that every booking of the project gets. */
            reminders?: components["schemas"]["Reminder"][];
            /** How the booking page looks. */
            ui?: components["schemas"]["ProjectUi"];
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
            /** Whether bookings may be held as conferences; which values there are is not known. */
            allow_conference?: string | number;
            /** Whether bookings may overlap; a project refuses that by default. */
            allow_double_bookings?: boolean;
            /** For how many seconds a reservation holds its time by default. */
            reservation_time?: string | number;
            /** Whether mails are sent, as the name says; its values are not known. */
            enabled_email_notification?: unknown;
            /** Where the hours are taken from; its values are not known. */
            use_hours_from?: unknown;
            /** Latitude of the project's place; its type is not known. */
            latitude?: unknown;
            /** Longitude of the project's place; its type is not known. */
            longitude?: unknown;
            /** How far away the project is; its type and unit are not known. */
            distance?: unknown;
            /** When the project was created. */
            created_at?: components["schemas"]["DateTime"];
            /** When the project was last changed. */
            updated_at?: components["schemas"]["DateTime"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Project fields
         * What a create and an update of a project may both carry.
         */
        ProjectFields: {
            /** Name of the project. */
            name?: string;
            /** Last part of the address of the project's public booking page. */
            slug?: string;
            /** Ids of the resources that can be booked. */
            resources?: components["schemas"]["Uuid"][];
            /** How free time is looked for. */
            availability?: components["schemas"]["ProjectAvailability"];
            /** Rules on when the project may be booked, always the whole list. */
            availability_constraints?: components["schemas"]["Constraint"][];
            /** What every booking of the project starts out with. */
            booking?: components["schemas"]["ProjectBooking"];
            /** What the form of the booking page asks customers for. */
            customer_fields?: components["schemas"]["CustomerFields"];
            /** Reminders that every booking of the project gets. */
            reminders?: components["schemas"]["Reminder"][];
            /** How the booking page looks. */
            ui?: components["schemas"]["ProjectUi"];
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
            /** Whether bookings may be held as conferences; which values there are is not known. */
            allow_conference?: string | number;
            /** Whether bookings may overlap; a project refuses that by default. */
            allow_double_bookings?: boolean;
            /** For how many seconds a reservation holds its time by default. */
            reservation_time?: string | number;
        };
        /**
         * New project
         * What creating a project takes.
         */
        ProjectCreate: {
            /** Name of the project. */
            name: string;
            /** Last part of the address of the project's public booking page. */
            slug?: string;
            /** Ids of the resources that can be booked. */
            resources: components["schemas"]["Uuid"][];
            /** How free time is looked for. */
            availability: components["schemas"]["ProjectAvailability"];
            /** Rules on when the project may be booked, always the whole list. */
            availability_constraints?: components["schemas"]["Constraint"][];
            /** What every booking of the project starts out with. */
            booking: components["schemas"]["ProjectBooking"];
            /** What the form of the booking page asks customers for. */
            customer_fields?: components["schemas"]["CustomerFields"];
            /** Reminders that every booking of the project gets. */
            reminders?: components["schemas"]["Reminder"][];
            /** How the booking page looks. */
            ui?: components["schemas"]["ProjectUi"];
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
            /** Whether bookings may be held as conferences; which values there are is not known. */
            allow_conference?: string | number;
            /** Whether bookings may overlap; a project refuses that by default. */
            allow_double_bookings?: boolean;
            /** For how many seconds a reservation holds its time by default. */
            reservation_time?: string | number;
        };
        /**
         * Project as a booking page sees it
         * What a booking page needs to know of a project, and the key that it may use.
         */
        PublicProject: {
            /** Id of the project. */
            id: components["schemas"]["Uuid"];
            /** Last part of the address of the project's public booking page. */
            slug?: string;
            /** Name of the project. */
            name?: string;
            /** Key for a browser that the booking page makes its calls with. */
            app_key: string;
            /** How the booking page looks. */
            ui: components["schemas"]["ProjectUi"];
            /** How free time is looked for. */
            availability?: components["schemas"]["ProjectAvailability"];
            /** Rules on when the project may be booked, beside those of its resources. */
            availability_constraints?: components["schemas"]["Constraint"][];
            /** What every booking of the project starts out with. */
            booking: components["schemas"]["ProjectBooking"];
            /** What the form of the booking page asks customers for. */
            customer_fields: components["schemas"]["CustomerFields"];
            /** Reminders that every booking of the project gets. */
            reminders?: components["schemas"]["Reminder"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Changes to a project
         * What updating a project takes; what becomes of fields that are left out is not documented.
         */
        ProjectUpdate: {
            /** Name of the project. */
            name?: string;
            /** Last part of the address of the project's public booking page. */
            slug?: string;
            /** Ids of the resources that can be booked. */
            resources?: components["schemas"]["Uuid"][];
            /** How free time is looked for. */
            availability?: components["schemas"]["ProjectAvailability"];
            /** Rules on when the project may be booked, always the whole list. */
            availability_constraints?: components["schemas"]["Constraint"][];
            /** What every booking of the project starts out with. */
            booking?: components["schemas"]["ProjectBooking"];
            /** What the form of the booking page asks customers for. */
            customer_fields?: components["schemas"]["CustomerFields"];
            /** Reminders that every booking of the project gets. */
            reminders?: components["schemas"]["Reminder"][];
            /** How the booking page looks. */
            ui?: components["schemas"]["ProjectUi"];
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
            /** Whether bookings may be held as conferences; which values there are is not known. */
            allow_conference?: string | number;
            /** Whether bookings may overlap; a project refuses that by default. */
            allow_double_bookings?: boolean;
            /** For how many seconds a reservation holds its time by default. */
            reservation_time?: string | number;
        };
        /**
         * Resource of a project
         * A resource that belongs to a project; only its id is certain.
         */
        ProjectResource: {
            /** Id of the resource. */
            id: components["schemas"]["Uuid"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Ids of resources
         * The ids of all resources of a project, as a plain list.
         */
        ProjectResourceIds: components["schemas"]["Uuid"][];
        /**
         * Resource to add
         * What adding a resource to a project takes.
         */
        ProjectResourceAdd: {
            /** Id of the resource to add. */
            resource_id: components["schemas"]["Uuid"];
        };
        /**
         * Location
         * A place at which services are offered.
         */
        Location: {
            /** Id of the location. */
            id: components["schemas"]["Uuid"];
            /** Name of the location. */
            name: string;
            /** What the location is. */
            description?: string;
            /** Latitude in degrees. */
            latitude?: number;
            /** Longitude in degrees. */
            longitude?: number;
            /** How far away the location is; the unit is not known. */
            distance?: number;
            /** Whether the location has hours of its own, as the name says. */
            use_custom_hours?: boolean;
            /** Values of the app's own; those of a store are texts such as `t_store_city` and `t_store_address`. */
            meta?: components["schemas"]["Meta"];
            /** Services of the location, where they are included. */
            services?: {
                [key: string]: unknown;
            }[];
            /** When the location was created. */
            created_at?: components["schemas"]["DateTime"];
            /** When the location was last changed. */
            updated_at?: components["schemas"]["DateTime"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Location fields
         * What a create and an update of a location may both carry.
         */
        LocationFields: {
            /** Name of the location. */
            name?: string;
            /** What the location is. */
            description?: string;
            /** Latitude in degrees. */
            latitude?: number;
            /** Longitude in degrees. */
            longitude?: number;
            /** Whether the location has hours of its own, as the name says. */
            use_custom_hours?: boolean;
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
        } & {
            [key: string]: unknown;
        };
        /**
         * New location
         * What creating a location takes.
         */
        LocationCreate: {
            /** Name of the location. */
            name: string;
            /** What the location is. */
            description?: string;
            /** Latitude in degrees. */
            latitude?: number;
            /** Longitude in degrees. */
            longitude?: number;
            /** Whether the location has hours of its own, as the name says. */
            use_custom_hours?: boolean;
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
        };
        /**
         * Changes to a location
         * What updating a location takes; what becomes of fields that are left out is not known.
         */
        LocationUpdate: {
            /** Name of the location. */
            name?: string;
            /** What the location is. */
            description?: string;
            /** Latitude in degrees. */
            latitude?: number;
            /** Longitude in degrees. */
            longitude?: number;
            /** Whether the location has hours of its own, as the name says. */
            use_custom_hours?: boolean;
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
        };
        /**
         * Service
         * Something that is offered at locations.
         */
        Service: {
            /** Id of the service. */
            id: components["schemas"]["Uuid"];
            /** Name of the service. */
            name: string;
            /** What the service is. */
            description?: string;
            /** Address of a picture of the service. */
            image_url?: string;
            /** How the service is looked for in free time. */
            availability?: {
                /** How long the service takes. */
                length?: components["schemas"]["Duration"];
            } & {
                [key: string]: unknown;
            };
            /** Locations that offer the service, where they are included. */
            locations?: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * Service fields
         * What a create and an update of a service may both carry.
         */
        ServiceFields: {
            /** Name of the service. */
            name?: string;
            /** What the service is. */
            description?: string;
            /** Address of a picture of the service. */
            image_url?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * New service
         * What creating a service takes.
         */
        ServiceCreate: {
            /** Name of the service. */
            name: string;
            /** What the service is. */
            description?: string;
            /** Address of a picture of the service. */
            image_url?: string;
        };
        /**
         * Changes to a service
         * What updating a service takes; what becomes of fields that are left out is not known.
         */
        ServiceUpdate: {
            /** Name of the service. */
            name?: string;
            /** What the service is. */
            description?: string;
            /** Address of a picture of the service. */
            image_url?: string;
        };
        /**
         * Calendar fields
         * What a create and an update of a calendar may both carry.
         */
        CalendarFields: {
            /** Name of the calendar. */
            name?: string;
            /** What the calendar is for. */
            description?: string;
            /** Colour of texts in the calendar, in hexadecimal digits. */
            foregroundcolor?: string;
            /** Colour of the calendar, in hexadecimal digits. */
            backgroundcolor?: string;
        };
        /**
         * New calendar
         * What creating a calendar takes.
         */
        CalendarCreate: {
            /** Name of the calendar. */
            name: string;
            /** What the calendar is for. */
            description: string;
            /** Colour of texts in the calendar, in hexadecimal digits. */
            foregroundcolor?: string;
            /** Colour of the calendar, in hexadecimal digits. */
            backgroundcolor?: string;
            /** Id of the resource that the calendar belongs to. */
            resource_id: components["schemas"]["Uuid"];
        };
        /**
         * Changes to a calendar
         * What updating a calendar takes; of a calendar at Google or Microsoft only `provider_sync` can change.
         */
        CalendarUpdate: {
            /** Name of the calendar. */
            name?: string;
            /** What the calendar is for. */
            description?: string;
            /** Colour of texts in the calendar, in hexadecimal digits. */
            foregroundcolor?: string;
            /** Colour of the calendar, in hexadecimal digits. */
            backgroundcolor?: string;
            /** Whether bookings go into this calendar unless they name another. */
            primary?: boolean;
            /** Whether events are kept in step with the provider. */
            provider_sync?: boolean;
        };
        /**
         * Event
         * An entry in a calendar that takes up time.
         */
        Event: {
            /** Id of the event. */
            id: components["schemas"]["Uuid"];
            /** Title of the event. */
            what: string;
            /** Place of the event. */
            where?: string;
            /** What the event is about. */
            description?: string;
            /** What the owner has answered to the invitation. */
            rsvp?: string;
            /** Whether the event lasts all day; unlike the other names it is in camel case. */
            allDay?: boolean;
            /** When the event starts. */
            start: components["schemas"]["DateTime"];
            /** When the event ends. */
            end: components["schemas"]["DateTime"];
            /** When the event was created. */
            created_at?: components["schemas"]["DateTime"];
            /** When the event was last changed. */
            updated_at?: components["schemas"]["DateTime"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Event fields
         * What a create and an update of an event may both carry.
         */
        EventFields: {
            /** When the event starts. */
            start?: components["schemas"]["DateTime"];
            /** When the event ends. */
            end?: components["schemas"]["DateTime"];
            /** Title of the event. */
            what?: string;
            /** Place of the event. */
            where?: string;
            /** Addresses of those who take part. */
            participants?: string[];
            /** Whether the event lasts all day; an answer calls it `allDay`. */
            all_day?: boolean;
        };
        /**
         * New event
         * What creating an event takes.
         */
        EventCreate: {
            /** When the event starts. */
            start: components["schemas"]["DateTime"];
            /** When the event ends. */
            end: components["schemas"]["DateTime"];
            /** Title of the event. */
            what: string;
            /** Place of the event. */
            where: string;
            /** Addresses of those who take part. */
            participants?: string[];
            /** Whether the event lasts all day; an answer calls it `allDay`. */
            all_day?: boolean;
            /** Id of the calendar that the event goes into. */
            calendar_id: components["schemas"]["Uuid"];
            /** What the event is about. */
            description?: string;
            /** Whether the participants are sent an invitation; they are not by default. */
            invite?: boolean;
            /** What the owner answers where the owner is a participant; its values are not known. */
            my_rsvp?: string;
            /** Whether the event goes to the provider of the calendar too, as the name says. */
            sync_provider?: boolean;
            /** Id of the resource whose calendar it is. */
            resource_id?: components["schemas"]["Uuid"];
        };
        /**
         * Changes to an event
         * What updating an event takes; what becomes of fields that are left out is not known.
         */
        EventUpdate: {
            /** When the event starts. */
            start?: components["schemas"]["DateTime"];
            /** When the event ends. */
            end?: components["schemas"]["DateTime"];
            /** Title of the event. */
            what?: string;
            /** Place of the event. */
            where?: string;
            /** Addresses of those who take part. */
            participants?: string[];
            /** Whether the event lasts all day; an answer calls it `allDay`. */
            all_day?: boolean;
        };
        /**
         * New credential
         * What creating a key takes.
         */
        CredentialCreate: {
            /** Where the key may be used. */
            type: components["schemas"]["CredentialType"];
            /** What the key opens. */
            scopes: components["schemas"]["CredentialScope"][];
            /** What the key is for. */
            description: string;
            /** Sites to bind a key for browsers to. */
            referrer?: string[];
            /** When the key ends, a year on unless sent. */
            expires?: components["schemas"]["DateTime"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Signing in
         * What a resource signs in with.
         */
        SignIn: {
            /**
             * Address of the resource.
             */
            email: string;
            /** Password of the resource, or the temporary one that was mailed. */
            password: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * User
         * A resource under its older name.
         */
        User: {
            /** Id of the user. */
            id: components["schemas"]["Uuid"];
            /** Name of the user. */
            name?: string | null;
            /** First name. */
            first_name?: string | null;
            /** Last name. */
            last_name?: string | null;
            /** Address that the user signs in with. */
            email?: string | null;
            /** Address of a picture. */
            image?: string | null;
            /** Whether the user is active. */
            activated?: boolean | number | null;
            /** Zone of the user. */
            timezone?: components["schemas"]["TimeZone"] | null;
            /** A key under an older name; what it opens is not known. */
            token?: string | null;
            /** When the accounts of the user were last synchronised. */
            last_sync?: string | null;
            /** Key of the user, to use as the password beside the address. */
            api_token?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Signed-in resource
         * The resource that has signed in, with its key.
         */
        SignedIn: {
            /** Id of the user. */
            id: components["schemas"]["Uuid"];
            /** Name of the user. */
            name?: string | null;
            /** First name. */
            first_name?: string | null;
            /** Last name. */
            last_name?: string | null;
            /** Address that the user signs in with. */
            email?: string | null;
            /** Address of a picture. */
            image?: string | null;
            /** Whether the user is active. */
            activated?: boolean | number | null;
            /** Zone of the user. */
            timezone?: components["schemas"]["TimeZone"] | null;
            /** A key under an older name; what it opens is not known. */
            token?: string | null;
            /** When the accounts of the user were last synchronised. */
            last_sync?: string | null;
            /** Key of the user, to use as the password beside the address. */
            api_token?: string | null;
            /** Address of a picture, under another name than elsewhere. */
            img?: string | null;
        };
        /**
         * Mail template
         * Template of a mail that is sent on a change of a booking; its fields are not known.
         */
        Template: {
            /** Name of the template in its address. */
            slug?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Changes to a mail template
         * What changing a template takes; its fields are not known.
         */
        TemplateUpdate: {
            [key: string]: unknown;
        };
        /**
         * Fields of a user
         * What a create and an update of a user take; no request is at hand, so these are the fields of a new resource.
         */
        UserFields: {
            /** Name of the user. */
            name?: string;
            /** First name. */
            first_name?: string;
            /** Last name. */
            last_name?: string;
            /**
             * Address to sign in with; whether it can be changed is not known.
             */
            email?: string;
            /** Zone of the user. */
            timezone?: components["schemas"]["TimeZone"];
            /** Password to sign in with. */
            password?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Widget
         * A project of the first version: settings of a booking widget.
         */
        Widget: {
            /** Id of the widget. */
            id: components["schemas"]["Uuid"];
            /** Name of the widget. */
            name?: string;
            /** Name of the widget in the address of its page. */
            slug?: string | null;
            /** Settings of the widget; their keys are not known. */
            config?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * Fields of a widget
         * What a create and an update of a widget take; no request is at hand, so these are the fields of the answer.
         */
        WidgetFields: {
            /** Name of the widget. */
            name?: string;
            /** Name of the widget in the address of its page. */
            slug?: string;
            /** Settings of the widget. */
            config?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * Body of a booking webhook
         * The booking at the top, without an envelope, as it is after its state has changed. Samples have event, calendar, customers, attributes, user, project, `meta`, `available_actions`, `customer_action_links` and `owner_booking` in it; none of them is promised.
         */
        BookingWebhook: {
            /** Id of the booking. */
            id: components["schemas"]["Uuid"];
            /** Where the booking is in its graph. */
            state: components["schemas"]["BookingState"];
            /** Graph that the booking follows. */
            graph: components["schemas"]["BookingGraph"];
            /** Whether the booking has come to a final state. */
            completed: boolean;
            /** When the booking was made. */
            created_at: components["schemas"]["DateTime"];
            /** When the booking was last changed. */
            updated_at: components["schemas"]["DateTime"];
            /** What the booking is about. */
            attributes?: components["schemas"]["BookingAttributes"];
            /** Event of the booking in the calendar; which fields it has here is not known. */
            event?: {
                [key: string]: unknown;
            };
            /** Calendar that the booking is in; which fields it has here is not known. */
            calendar?: {
                [key: string]: unknown;
            };
            /** Who has booked. */
            customers?: components["schemas"]["BookingCustomer"][];
            /** Resource that is booked. */
            resource?: components["schemas"]["BookedResource"];
            /** Resource that is booked, under its older name. */
            user?: components["schemas"]["BookedResource"];
            /** Project that the booking was made with; which fields it has here is not known. */
            project?: {
                [key: string]: unknown;
            };
            /** Values of the app's own. */
            meta?: components["schemas"]["Meta"];
            /** Event on the side of Google or Microsoft. */
            provider_event?: components["schemas"]["ProviderEvent"];
            /** Actions that the state of the booking offers. */
            available_actions?: components["schemas"]["BookingAction"][];
            /**
             * @deprecated
             * Older name of `available_actions`.
             */
            possible_actions?: components["schemas"]["BookingAction"][];
            /** Links for mails to the customer, for the actions that the state offers. */
            customer_action_links?: components["schemas"]["CustomerActionLinks"];
            /** Booking of the group that this one has a seat in. */
            owner_booking?: components["schemas"]["RelatedBooking"];
            /** Bookings that were related when they were made in one bulk. */
            bulked_bookings?: components["schemas"]["RelatedBooking"][];
            /** What has happened to the booking; its form is not known. */
            logs?: unknown;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** The key is missing or wrong; the body of this answer is not known. */
        Unauthorized: {
            headers: {
                "Timekit-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** No such record. */
        NotFound: {
            headers: {
                "Timekit-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The request is understood, but something in it is not valid or not possible now. */
        Unprocessable: {
            headers: {
                "Timekit-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** A test app has used up its 3000 requests of 24 hours; the body of this answer is not known. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** A live app has sent more than 600 requests within a minute; the body of this answer is not known. */
        ServiceUnavailable: {
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
         * @deprecated
         * Slug of the app, needed with the key of a resource.
         * @example back-to-the-future
         */
        App: string;
        /**
         * How many records a page holds.
         * @example 50
         */
        Limit: number;
        /**
         * Which page to answer with, counted from 1.
         * @example 1
         */
        Page: number;
        /**
         * Zone that times are read and printed in.
         * @example Europe/Copenhagen
         */
        Timezone: components["schemas"]["TimeZone"];
        /**
         * Pattern of PHP's date function that times of the request are written in.
         * @example Y-m-d h:ia
         */
        InputTimestampFormat: string;
        /**
         * Pattern of PHP's date function that times of the answer are to be written in.
         * @example Y-m-d h:ia
         */
        OutputTimestampFormat: string;
        /**
         * Where the call comes from; booking widgets send `widget`.
         * @example widget
         */
        Context: string;
        /**
         * Keep the bookings for which every pair holds; pairs of key and value are joined by `;`.
         * @example graph:instant;customer.email:marty@example.com
         */
        BookingSearch: string;
        /**
         * What else each booking is to have, as names joined by commas; dots lead further in.
         * @example [
         *       "attributes"
         *     ]
         */
        BookingInclude: ("attributes" | "customers" | "calendar" | "event" | "user" | "resource" | "project" | "meta" | "provider_event" | "available_actions" | "customer_action_links" | "owner_booking" | "bulked_bookings" | "logs")[];
        /**
         * Id of the booking.
         * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
         */
        BookingId: components["schemas"]["Uuid"];
        /**
         * Action to run; the booking tells with `include=available_actions` which it offers.
         * @example cancel
         */
        BookingActionName: components["schemas"]["RunnableBookingAction"];
    };
    requestBodies: never;
    headers: {
        /**
         * Present and true when the app is in test mode.
         * @example true
         */
        TestMode: string;
        /**
         * Id of the request.
         * @example 6f2f1c66-7c0e-4f34-9d0f-1e7a2c8d9b10
         */
        RequestId: string;
        /**
         * Requests that are left of the limit.
         * @example 806
         */
        RateLimitRemaining: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApp: {
        parameters: {
            query?: {
                /**
                 * What to add to the app: its key.
                 * @example [
                 *       "app_token"
                 *     ]
                 */
                include?: "app_token"[];
            };
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The app. */
                        data: components["schemas"]["App"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inviteResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppInvitation"];
            };
        };
        responses: {
            /** The new resource. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The resource in this app. */
                        data: components["schemas"]["Resource"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApps: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The apps. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The apps. */
                        data: components["schemas"]["App"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppCreate"];
            };
        };
        responses: {
            /** The new app. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The new app. */
                        data: components["schemas"]["App"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path: {
                /**
                 * Slug of the app.
                 * @example back-to-the-future
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppUpdate"];
            };
        };
        responses: {
            /** The app. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The app. */
                        data: components["schemas"]["App"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path: {
                /**
                 * Slug of the app.
                 * @example back-to-the-future
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request has been carried out. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listResources: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep the resources that fit every pair.
                 * @example email:marty.mcfly@timekit.io
                 */
                search?: string;
                /**
                 * Related records to add to each resource.
                 * @example [
                 *       "calendars"
                 *     ]
                 */
                include?: ("calendars" | "calendars.events" | "accounts" | "availability_constraints" | "credentials")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Resources on the page. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Resources on the page. */
                        data: components["schemas"]["Resource"][];
                    } & components["schemas"]["Paging"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createResource: {
        parameters: {
            query?: {
                /**
                 * Related records to add to each resource.
                 * @example [
                 *       "calendars"
                 *     ]
                 */
                include?: ("calendars" | "calendars.events" | "accounts" | "availability_constraints" | "credentials")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceCreate"];
            };
        };
        responses: {
            /** The new resource. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The new resource, with its key. */
                        data: components["schemas"]["Resource"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetPasswordOfResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** The request has been carried out. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTimezoneOfResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Address of the resource.
                 * @example marty.mcfly@timekit.io
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The zone. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The zone. */
                        data: components["schemas"]["ZoneOfAddress"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getResource: {
        parameters: {
            query?: {
                /**
                 * Related records to add to each resource.
                 * @example [
                 *       "calendars"
                 *     ]
                 */
                include?: ("calendars" | "calendars.events" | "accounts" | "availability_constraints" | "credentials")[];
            };
            header?: never;
            path: {
                /**
                 * Id of the resource.
                 * @example d187d6e0-f6fd-4529-a9c7-2a9c1bbd9f6a
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The resource. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The resource. */
                        data: components["schemas"]["Resource"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the resource.
                 * @example d187d6e0-f6fd-4529-a9c7-2a9c1bbd9f6a
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceUpdate"];
            };
        };
        responses: {
            /** The resource has been changed. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the resource.
                 * @example d187d6e0-f6fd-4529-a9c7-2a9c1bbd9f6a
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The resource is gone. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryAvailability: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityQuery"];
            };
        };
        responses: {
            /** The slots. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The slots. */
                        data: components["schemas"]["Timeslot"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    datesAvailable: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailableDatesQuery"];
            };
        };
        responses: {
            /** The days. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The days. */
                        data: components["schemas"]["AvailableDate"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countAvailability: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityCountQuery"];
            };
        };
        responses: {
            /** The number. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The number, alone or as the one item of an array. */
                        data: components["schemas"]["AvailabilityCount"] | components["schemas"]["AvailabilityCount"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unavailableSlots: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnavailableQuery"];
            };
        };
        responses: {
            /** The stretches. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The stretches. */
                        data: components["schemas"]["Timeslot"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryFindtime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindtimeQuery"];
            };
        };
        responses: {
            /** The stretches. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The stretches. */
                        data: components["schemas"]["FindtimeSlot"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryBulkOfFindtime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** The request has been carried out. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryTeamOfFindtime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** The stretches. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The stretches. */
                        data: components["schemas"]["FindtimeTeamSlot"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFilterCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request has been carried out. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFilterCollection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** The request has been carried out. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBookings: {
        parameters: {
            query?: {
                /**
                 * Keep the bookings for which every pair holds; pairs of key and value are joined by `;`.
                 * @example graph:instant;customer.email:marty@example.com
                 */
                search?: components["parameters"]["BookingSearch"];
                /**
                 * The JWT that a signed search is allowed by, in place of a key.
                 * @example eyJhbGciOiJIUzI1NiJ9.eyJhcHBfc2x1ZyI6ImJhY2stdG8tdGhlLWZ1dHVyZSJ9.c2lnbmF0dXJl
                 */
                signed_search?: string;
                /**
                 * Keep the bookings from this moment on.
                 * @example 2017-11-24T08:46:01+02:00
                 */
                start?: components["schemas"]["DateTime"];
                /**
                 * Keep the bookings until this moment.
                 * @example 2017-12-24T08:46:01+02:00
                 */
                end?: components["schemas"]["DateTime"];
                /**
                 * What else each booking is to have, as names joined by commas; dots lead further in.
                 * @example [
                 *       "attributes"
                 *     ]
                 */
                include?: components["parameters"]["BookingInclude"];
                /**
                 * Field to sort by; a client names start and end of the event too, in a spelling that is not known.
                 * @example created_at
                 */
                orderBy?: "created_at" | "updated_at" | "completed" | "graph" | "state";
                /**
                 * Direction of the sort; which one holds without it is not known.
                 * @example desc
                 */
                sortedBy?: "asc" | "desc";
                /**
                 * How many records a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Bookings on the page. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createBooking: {
        parameters: {
            query?: {
                /**
                 * What else each booking is to have, as names joined by commas; dots lead further in.
                 * @example [
                 *       "attributes"
                 *     ]
                 */
                include?: components["parameters"]["BookingInclude"];
            };
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingCreate"];
            };
        };
        responses: {
            /** The new booking. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateBulkBookings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBookingUpdate"];
            };
        };
        responses: {
            /** What became of the bookings. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createBulkBookings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBookingCreate"];
            };
        };
        responses: {
            /** What became of the bookings. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupBookings: {
        parameters: {
            query?: {
                /**
                 * Keep the bookings for which every pair holds; pairs of key and value are joined by `;`.
                 * @example graph:instant;customer.email:marty@example.com
                 */
                search?: components["parameters"]["BookingSearch"];
                /**
                 * What else each booking is to have, as names joined by commas; dots lead further in.
                 * @example [
                 *       "attributes"
                 *     ]
                 */
                include?: components["parameters"]["BookingInclude"];
                /**
                 * How many records a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Groups on the page. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupBooking: {
        parameters: {
            query?: {
                /**
                 * What else each booking is to have, as names joined by commas; dots lead further in.
                 * @example [
                 *       "attributes"
                 *     ]
                 */
                include?: components["parameters"]["BookingInclude"];
            };
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reserveTime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationCreate"];
            };
        };
        responses: {
            /** The reservation. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationAnswer"];
                };
            };
            /** The reservation, under the other status that may come. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    extendReservation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationExtend"];
            };
        };
        responses: {
            /** What became of the reservation. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBooking: {
        parameters: {
            query?: {
                /**
                 * What else each booking is to have, as names joined by commas; dots lead further in.
                 * @example [
                 *       "attributes"
                 *     ]
                 */
                include?: components["parameters"]["BookingInclude"];
            };
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The booking. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateBooking: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingUpdate"];
            };
        };
        responses: {
            /** The booking. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The booking is deleted. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rescheduleBooking: {
        parameters: {
            query?: {
                /**
                 * What else each booking is to have, as names joined by commas; dots lead further in.
                 * @example [
                 *       "attributes"
                 *     ]
                 */
                include?: components["parameters"]["BookingInclude"];
            };
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingReschedule"];
            };
        };
        responses: {
            /** The booking at its new time. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingAnswer"];
                };
            };
            /** The booking at its new time, under the other status that may come. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    followActionLink: {
        parameters: {
            query: {
                /**
                 * The JWT that allows the action, in place of a key.
                 * @example eyJhbGciOiJIUzI1NiJ9.eyJhY3Rpb24iOiJjYW5jZWxfYnlfY3VzdG9tZXIifQ.c2lnbmF0dXJl
                 */
                signature: string;
                /**
                 * Address that the browser is sent to afterwards.
                 * @example https://example.com/thank-you
                 */
                redirect?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
                /**
                 * Action to run; the booking tells with `include=available_actions` which it offers.
                 * @example cancel
                 */
                action: components["parameters"]["BookingActionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The action has run; what a link without `redirect` is answered with is not known. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The action has run, and the browser is sent on. */
            302: {
                headers: {
                    /**
                     * The address in `redirect`.
                     * @example https://example.com/thank-you
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnBooking: {
        parameters: {
            query?: {
                /**
                 * What else each booking is to have, as names joined by commas; dots lead further in.
                 * @example [
                 *       "attributes"
                 *     ]
                 */
                include?: components["parameters"]["BookingInclude"];
            };
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path: {
                /**
                 * Id of the booking.
                 * @example 5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34
                 */
                id: components["parameters"]["BookingId"];
                /**
                 * Action to run; the booking tells with `include=available_actions` which it offers.
                 * @example cancel
                 */
                action: components["parameters"]["BookingActionName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BookingActionBody"];
            };
        };
        responses: {
            /** The booking in its new state. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep what fits all of these pairs of key and value.
                 * @example locations.uuid:8a1f4c02-5b6e-4f0d-9c58-2f4b7f0e9a11;services.uuid:1d0f5a9e-7c3b-4a65-8e21-6b9d2c47f310
                 */
                search?: string;
                /**
                 * Related records to answer with; which names there are is not known.
                 * @example [
                 *       "availability_constraints"
                 *     ]
                 */
                include?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Projects on the page. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Projects on the page. */
                        data: components["schemas"]["Project"][];
                    } & components["schemas"]["Paging"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** The new project. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The new project. */
                        data: components["schemas"]["Project"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHostedProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path: {
                /**
                 * Last part of the address of the project's public booking page.
                 * @example marty-mcfly
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project as a booking page sees it. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The project as a booking page sees it. */
                        data: components["schemas"]["PublicProject"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEmbeddedProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project as a booking page sees it. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The project as a booking page sees it. */
                        data: components["schemas"]["PublicProject"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProject: {
        parameters: {
            query?: {
                /**
                 * Related records to answer with; which names there are is not known.
                 * @example [
                 *       "availability_constraints"
                 *     ]
                 */
                include?: string[];
            };
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The project. */
                        data: components["schemas"]["Project"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** The project is changed. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The project is deleted. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listResourcesOfProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Resources of the project. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Resources of the project. */
                        data: components["schemas"]["ProjectResource"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceResourcesOfProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectResourceIds"];
            };
        };
        responses: {
            /** The resources are replaced. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addResourceToProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectResourceAdd"];
            };
        };
        responses: {
            /** The project. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The project. */
                        data: components["schemas"]["Project"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeResourceFromProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the project.
                 * @example 3f2b8c14-6d57-4e0a-9b3f-0c5a1e7d8f26
                 */
                id: components["schemas"]["Uuid"];
                /**
                 * Id of the resource.
                 * @example d187d6e0-b6d4-4a9c-8b11-5f0e3c2a7d90
                 */
                resource_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The resource is taken out. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep what fits all of these pairs of key and value; which keys there are is not known.
                 * @example name:Hill Valley
                 */
                search?: string;
                /**
                 * Related records to answer with; only this name has been seen.
                 * @example [
                 *       "services"
                 *     ]
                 */
                include?: "services"[];
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
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Locations on the page. */
                        data: components["schemas"]["Location"][];
                    } & components["schemas"]["Paging"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
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
            /** The new location. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The new location. */
                        data: components["schemas"]["Location"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the location.
                 * @example 8a1f4c02-5b6e-4f0d-9c58-2f4b7f0e9a11
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The location. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The location. */
                        data: components["schemas"]["Location"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the location.
                 * @example 8a1f4c02-5b6e-4f0d-9c58-2f4b7f0e9a11
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationUpdate"];
            };
        };
        responses: {
            /** The location is changed. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the location.
                 * @example 8a1f4c02-5b6e-4f0d-9c58-2f4b7f0e9a11
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The location is deleted. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep what fits all of these pairs of key and value; which keys there are is not known.
                 * @example name:Clock tower tour
                 */
                search?: string;
                /**
                 * Related records to answer with; only this name has been seen.
                 * @example [
                 *       "locations"
                 *     ]
                 */
                include?: "locations"[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Services on the page. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Services on the page. */
                        data: components["schemas"]["Service"][];
                    } & components["schemas"]["Paging"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceCreate"];
            };
        };
        responses: {
            /** The new service. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The new service. */
                        data: components["schemas"]["Service"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the service.
                 * @example 1d0f5a9e-7c3b-4a65-8e21-6b9d2c47f310
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The service. */
                        data: components["schemas"]["Service"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the service.
                 * @example 1d0f5a9e-7c3b-4a65-8e21-6b9d2c47f310
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceUpdate"];
            };
        };
        responses: {
            /** The service is changed. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the service.
                 * @example 1d0f5a9e-7c3b-4a65-8e21-6b9d2c47f310
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service is deleted. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                /**
                 * How many records a page holds.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * Which page to answer with, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * Keep what fits all of these pairs of key and value.
                 * @example resource.id:d187d6e0-b6d4-4a9c-8b11-5f0e3c2a7d90
                 */
                search?: string;
                /**
                 * Related records to answer with; which names there are is not known.
                 * @example [
                 *       "events"
                 *     ]
                 */
                include?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Calendars on the page. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Calendars on the page. */
                        data: components["schemas"]["Calendar"][];
                    } & components["schemas"]["Paging"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarCreate"];
            };
        };
        responses: {
            /** The new calendar. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The new calendar. */
                        data: components["schemas"]["Calendar"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                /**
                 * Related records to answer with; which names there are is not known.
                 * @example [
                 *       "events"
                 *     ]
                 */
                include?: string[];
            };
            header?: never;
            path: {
                /**
                 * Id of the calendar.
                 * @example 22f86f0c-ee80-470c-95e8-dadd9d05edd2
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The calendar. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The calendar. */
                        data: components["schemas"]["Calendar"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the calendar.
                 * @example 22f86f0c-ee80-470c-95e8-dadd9d05edd2
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarUpdate"];
            };
        };
        responses: {
            /** The calendar is changed. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the calendar.
                 * @example 22f86f0c-ee80-470c-95e8-dadd9d05edd2
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The calendar is deleted. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEvents: {
        parameters: {
            query: {
                /**
                 * Start of the window; a `+` of the offset has to be sent as `%2B`.
                 * @example 2015-03-01T00:00:00+00:00
                 */
                start: components["schemas"]["DateTime"];
                /**
                 * End of the window; a `+` of the offset has to be sent as `%2B`.
                 * @example 2015-03-08T00:00:00+00:00
                 */
                end: components["schemas"]["DateTime"];
                /**
                 * Keep what fits all of these pairs of key and value.
                 * @example resource.id:d187d6e0-b6d4-4a9c-8b11-5f0e3c2a7d90
                 */
                search?: string;
            };
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Events within the window. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Events within the window. */
                        data: components["schemas"]["Event"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            /** The new event. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The new event. */
                        data: components["schemas"]["Event"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBusyEvents: {
        parameters: {
            query: {
                /**
                 * Start of the window; a `+` of the offset has to be sent as `%2B`.
                 * @example 2015-03-01T00:00:00+00:00
                 */
                start: components["schemas"]["DateTime"];
                /**
                 * End of the window; a `+` of the offset has to be sent as `%2B`.
                 * @example 2015-03-08T00:00:00+00:00
                 */
                end: components["schemas"]["DateTime"];
                /**
                 * Address of the person.
                 * @example marty.mcfly@timekit.io
                 */
                email: string;
            };
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Times at which the person is busy. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /**
                 * Related records to answer with; which names there are is not known.
                 * @example [
                 *       "calendar"
                 *     ]
                 */
                include?: string[];
            };
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path: {
                /**
                 * Id of the event.
                 * @example 87623db3-cb5f-41e8-b85b-23b5efd04e07
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The event. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The event. */
                        data: components["schemas"]["Event"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Zone that times are read and printed in.
                 * @example Europe/Copenhagen
                 */
                "Timekit-Timezone"?: components["parameters"]["Timezone"];
                /**
                 * Pattern of PHP's date function that times of the request are written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-InputTimestampFormat"?: components["parameters"]["InputTimestampFormat"];
                /**
                 * Pattern of PHP's date function that times of the answer are to be written in.
                 * @example Y-m-d h:ia
                 */
                "Timekit-OutputTimestampFormat"?: components["parameters"]["OutputTimestampFormat"];
                /**
                 * Where the call comes from; booking widgets send `widget`.
                 * @example widget
                 */
                "Timekit-Context"?: components["parameters"]["Context"];
            };
            path: {
                /**
                 * Id of the event.
                 * @example 87623db3-cb5f-41e8-b85b-23b5efd04e07
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventUpdate"];
            };
        };
        responses: {
            /** The event is changed. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the event.
                 * @example 87623db3-cb5f-41e8-b85b-23b5efd04e07
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The event is deleted. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The accounts. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The accounts. */
                        data: components["schemas"]["Account"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    syncByGetOfAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request has been carried out. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    syncAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request has been carried out. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    syncMicrosoftAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request has been carried out. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signUpGoogleAccount: {
        parameters: {
            query: {
                /**
                 * Slug of the app; a caller that can set headers may send it as the header of this name.
                 * @example back-to-the-future
                 */
                "Timekit-App": string;
                /**
                 * Address to come back to, rather than that of the settings.
                 * @example https://example.com/connected
                 */
                callback?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Redirect to Google. */
            302: {
                headers: {
                    /**
                     * Address of the consent at Google.
                     * @example https://accounts.google.com/o/oauth2/auth
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signUpMicrosoftAccount: {
        parameters: {
            query: {
                /**
                 * Slug of the app; a caller that can set headers may send it as the header of this name.
                 * @example back-to-the-future
                 */
                "Timekit-App": string;
                /**
                 * Address to come back to, rather than that of the settings.
                 * @example https://example.com/connected
                 */
                callback?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Redirect to Microsoft. */
            302: {
                headers: {
                    /**
                     * Address of the consent at Microsoft.
                     * @example https://login.microsoftonline.com/common/oauth2/authorize
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGoogleCalendarsOfAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request has been carried out. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCredentials: {
        parameters: {
            query?: {
                /**
                 * Keep the keys that fit every pair.
                 * @example resource.id:d187d6e0-f6fd-4529-a9c7-2a9c1bbd9f6a
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The keys. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The keys. */
                        data: components["schemas"]["Credential"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCredential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredentialCreate"];
            };
        };
        responses: {
            /** The new key. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The new key. */
                        data: components["schemas"]["Credential"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCredential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path: {
                /**
                 * Id of the key.
                 * @example 8d0f7f5a-4c6e-4b2f-9a35-1c4a2f9d7b60
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The key is gone. */
            204: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signInResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** The resource. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The resource, with its key. */
                        data: components["schemas"]["SignedIn"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Templates of the app. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Templates of the app. */
                        data: components["schemas"]["Template"][];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the template.
                 * @example booking-confirmed
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The template. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The template. */
                        data: components["schemas"]["Template"];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Name of the template.
                 * @example booking-confirmed
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateUpdate"];
            };
        };
        responses: {
            /** The template is changed. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFields"];
            };
        };
        responses: {
            /** The new user. */
            201: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The new user, with its key. */
                        data: components["schemas"]["User"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The user. */
                        data: components["schemas"]["User"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFields"];
            };
        };
        responses: {
            /** The user. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The user. */
                        data: components["schemas"]["User"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetPasswordOfUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** The request has been carried out. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTimezoneOfUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path: {
                /**
                 * Address of the user.
                 * @example marty.mcfly@timekit.io
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The zone. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The zone. */
                        data: components["schemas"]["ZoneOfAddress"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWidgets: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The widgets. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The widgets. */
                        data: components["schemas"]["Widget"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWidget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WidgetFields"];
            };
        };
        responses: {
            /** The new widget. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The new widget. */
                        data: components["schemas"]["Widget"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHostedWidget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path: {
                /**
                 * Slug of the widget.
                 * @example my-widget
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The widget. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The widget. */
                        data: components["schemas"]["Widget"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEmbeddedWidget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path: {
                /**
                 * Id of the widget.
                 * @example 4b4c3c4e-8f0a-4b0a-9e6f-d2b0a3f6a1c7
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The widget. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The widget. */
                        data: components["schemas"]["Widget"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWidget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path: {
                /**
                 * Id of the widget.
                 * @example 4b4c3c4e-8f0a-4b0a-9e6f-d2b0a3f6a1c7
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The widget. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The widget. */
                        data: components["schemas"]["Widget"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWidget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path: {
                /**
                 * Id of the widget.
                 * @example 4b4c3c4e-8f0a-4b0a-9e6f-d2b0a3f6a1c7
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WidgetFields"];
            };
        };
        responses: {
            /** The widget. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The widget. */
                        data: components["schemas"]["Widget"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWidget: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * Slug of the app, needed with the key of a resource.
                 * @example back-to-the-future
                 */
                "Timekit-App"?: components["parameters"]["App"];
            };
            path: {
                /**
                 * Id of the widget.
                 * @example 4b4c3c4e-8f0a-4b0a-9e6f-d2b0a3f6a1c7
                 */
                id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The widget. */
            200: {
                headers: {
                    "Timekit-TestMode": components["headers"]["TestMode"];
                    "Timekit-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The widget. */
                        data: components["schemas"]["Widget"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bookingStateChanged: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * HMAC-SHA256 of the body as it was sent, in hexadecimal digits; the key is the secret of webhooks, which the app has as `webhook_secret`.
                 * @example 9b3f4c1de08a57624b1f0c7d95e3a86fd2174be96a0c538f17de42b9a6035c81
                 */
                "x-timekit-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingWebhook"];
            };
        };
        responses: {
            /** The call is taken; which other statuses the vendor takes for success is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
