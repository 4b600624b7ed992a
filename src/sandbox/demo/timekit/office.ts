import { ownApps } from "../../behaviours/timekit/ownApps.ts";
import type { Seed } from "../seed.ts";
import { idMaker, tokenMaker } from "./ids.ts";
import { type Bookable, createdAt } from "./staff.ts";

type Row = Seed[string][number];

const settings = {
  name: "Kliniken vid Parken",
  contact_name: "Elin Sjöhage",
  contact_email: "kontakt@parken.example.se",
  from_name: "Kliniken vid Parken",
  from_email: "bokning@parken.example.se",
  callback: "https://parken.example.se/connected",
  disableEmail: true,
};

/** Both apps, which the first resource has made. */
const appRows = ({ id, site }: Bookable): Row[] =>
  ownApps(createdAt(site, 0)).map((app) => ({
    ...app,
    slug: app["test_mode"] === true ? "kliniken-vid-parken-test" : "kliniken-vid-parken",
    settings,
    creator_resource_id: id,
  }));

/** A key for each who can sign in. */
function credentialRows(bookables: readonly Bookable[]): Row[] {
  const [nextId, nextToken] = [idMaker("credential"), tokenMaker("token")];
  return bookables
    .filter(({ email }) => email !== null)
    .map(({ id, site }, place) => ({
      id: nextId(),
      type: "server-token",
      description: null,
      token: nextToken(),
      scopes: ["global"],
      referrer: null,
      expires: null,
      token_generated_at: createdAt(site, place),
      resource_id: id,
    }));
}

const templateRows: Row[] = [
  {
    slug: "booking-confirmed",
    name: "Bokning bekräftad",
    subject: "Din tid är bokad",
    body: "Välkommen till oss!",
  },
  {
    slug: "booking-cancelled",
    name: "Bokning avbokad",
    subject: "Din tid är avbokad",
    body: "Din tid är avbokad.",
  },
  {
    slug: "booking-declined",
    name: "Bokning avböjd",
    subject: "Vi kunde inte ta emot dig",
    body: "Välj en annan tid.",
  },
  { slug: "booking-reminder", name: "Påminnelse", subject: "Din tid i morgon", body: "Vi ses i morgon." },
];

const widgetRows = (): Row[] => [
  {
    id: idMaker("widget")(),
    name: "Tidsbokning",
    slug: "tidsbokning",
    config: { name: "Kliniken vid Parken", localization: { showTimezoneHelper: false } },
  },
];

/** What belongs to the app itself: apps, keys, templates and an old widget. */
export const officeOf = (bookables: readonly Bookable[]): Seed => ({
  App: bookables.slice(0, 1).flatMap(appRows),
  Credential: credentialRows(bookables),
  Template: templateRows,
  Widget: widgetRows(),
});
