import { type IdMaker, type Reference, idMaker } from "./ids.ts";

const entityTypes = {
  timeLog: 100,
  workOrder: 200,
  invoice: 400,
  project: 500,
  expense: 600,
  customer: 1100,
  machine: 1500,
};
const fieldTypes = { text: 1, number: 2, choice: 4 };

/** The company's own fields, kept with the kind of record that each belongs to. */
export const makeCustomFields = (founded: number) => {
  const nextId = idMaker("CustomField");
  const field = (
    entityType: number,
    fieldName: string,
    fieldType: number,
    selectFieldData: string[] = [],
  ) => ({
    _id: nextId(founded),
    selectFieldData,
    fieldType,
    fieldName,
    include: true,
    required: false,
    entityType,
  });
  return [
    field(entityTypes.timeLog, "Avvikelse", fieldTypes.text),
    field(entityTypes.workOrder, "Portkod", fieldTypes.text),
    field(entityTypes.workOrder, "Våning", fieldTypes.number),
    field(entityTypes.project, "Entreprenadform", fieldTypes.choice, ["Total", "Utförande", "Löpande"]),
    field(entityTypes.invoice, "Kostnadsställe", fieldTypes.text),
    field(entityTypes.expense, "Kvitto inlämnat", fieldTypes.choice, ["Ja", "Nej"]),
    field(entityTypes.customer, "Avtalsnummer", fieldTypes.text),
    field(entityTypes.machine, "Besiktigad till", fieldTypes.text),
  ];
};

/** One of the company's own fields. */
export type CustomField = ReturnType<typeof makeCustomFields>[number];

/** What one of the company's own fields holds on a record. */
export interface CustomFieldValue {
  _id: string;
  fieldId: string;
  value: string | number;
}

/** Makes values of the field that has a name. */
export const valueMaker = (fields: readonly CustomField[], name: string) => {
  const fieldId = fields.find(({ fieldName }) => fieldName === name)?._id ?? "";
  const nextId: IdMaker = idMaker(`Value of ${name}`);
  return (instant: number, value: string | number): CustomFieldValue => ({
    _id: nextId(instant),
    fieldId,
    value,
  });
};

/** What a record that can be charged tells of its invoice. */
export const notInvoiced = (): { isInvoiced: boolean; invoice: Reference } => ({
  isInvoiced: false,
  invoice: null,
});
