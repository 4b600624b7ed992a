import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import { itemKey } from "./identity.ts";
import { type IdMaker, idMaker } from "./ids.ts";
import type { Person } from "./users.ts";
import { type World, dayLength } from "./world.ts";

const names = ["Standard", "Standard utan sektioner", "Entreprenad", "ROT privatperson", "Serviceavtal"];

/** A text on a quote. */
export const textElement = (random: Random, nextId: IdMaker, created: number, text: string) => ({
  _id: nextId(created),
  content: { text, confirmationText: "" },
  backgroundColor: "FAFAFA",
  bottomMargin: 20,
  topMargin: 20,
  elementTypeId: 1000,
  itemId: itemKey(random),
});

const logoOf = (nextId: IdMaker, created: number, { record, name }: Person) => ({
  _id: nextId(created),
  createDate: utcText(created),
  modifiedDate: utcText(created),
  name: "norrviks.png",
  contentType: "image/png",
  size: 6765,
  user: record._id,
  userName: name,
});

/** The templates that quotes are made from. */
export const makeQuoteTemplates = (world: World, founded: number, creator: Person) => {
  const random = world.random("quote templates");
  const ids = {
    id: idMaker("QuoteTemplate"),
    element: idMaker("QuoteTemplateElement"),
    logo: idMaker("QuoteTemplateLogo"),
  };
  return names.map((templateName, index) => {
    const created = founded + (index + 30) * dayLength;
    return {
      _id: ids.id(created),
      columnContents: ["Norrviks Installation AB<br>Verkstadsgatan 4", "Godkänd för F-skatt"],
      templateName,
      quoteType: 0,
      language: "SV",
      createdByUser: creator.record._id,
      createdByUserName: creator.name,
      createDate: utcText(created),
      documents: [],
      quoteElements: [
        textElement(
          random,
          ids.element,
          created,
          "Vi tackar för er förfrågan och offererar enligt följande.",
        ),
      ],
      overrideFooter: index === 1,
      footerText: "Norrviks Installation AB",
      footerNumOfCols: 2,
      overrideLogoAndAddress: index === 2,
      logo: index === 2 ? [logoOf(ids.logo, created, creator)] : [],
      logotypeWidth: 200,
      logoPosition: "left",
      quoteAddress: "<b>Norrviks Installation AB</b><div>Verkstadsgatan 4</div><div>990 12 Norrvik</div>",
    };
  });
};

/** A template of quotes. */
export type QuoteTemplate = ReturnType<typeof makeQuoteTemplates>[number];
