// Made by npm run generate from spec/. Change the contract, not this file.

/** Kind of record that a custom field belongs to. */
export const CustomFieldEntityType = {
  /** A time log. */
  timeLog: 100,
  /** A work order. */
  workOrder: 200,
  /** A task. */
  task: 300,
  /** An invoice. */
  invoice: 400,
  /** A project. */
  project: 500,
  /** An expense. */
  expense: 600,
  /** A machine time log. */
  machineTimeLog: 700,
  /** A driver journal entry. */
  driverJournal: 800,
  /** A salary deviation. */
  salaryDeviation: 900,
  /** A user. */
  user: 1000,
  /** A customer. */
  customer: 1100,
  /** An absence. */
  absence: 1200,
  /** An absence from working time. */
  workTimeAbsence: 1300,
  /** A quote. */
  quote: 1400,
  /** A machine. */
  machine: 1500,
  /** An object item. */
  objectItem: 1600,
  /** A customer's signature. */
  customerSignature: 1700,
  /** A supplement order. */
  supplementOrder: 1800,
  /** A construction diary. */
  constructionDiary: 1900,
  /** A checklist. */
  checklist: 2000,
  /** A payment plan. */
  paymentPlan: 2100,
} as const;

/** Kind of record that a custom field belongs to. */
export type CustomFieldEntityType = (typeof CustomFieldEntityType)[keyof typeof CustomFieldEntityType];

/** How invoices reach the customer. */
export const InvoiceDeliveryType = {
  /** By e-mail, also when nothing is set. */
  email: 0,
  /** By post, as a letter. */
  postalLetter: 10,
  /** As a Svefaktura, an electronic invoice. */
  svefaktura: 20,
} as const;

/** How invoices reach the customer. */
export type InvoiceDeliveryType = (typeof InvoiceDeliveryType)[keyof typeof InvoiceDeliveryType];

/** What kind of home the ROT or RUT deduction is claimed for. */
export const PropertyType = {
  /** A house of its own, named by its property designation. */
  detachedHouse: 1,
  /** A flat in a housing society. */
  condominium: 2,
} as const;

/** What kind of home the ROT or RUT deduction is claimed for. */
export type PropertyType = (typeof PropertyType)[keyof typeof PropertyType];

/** Whether the customer is a company or a private person. */
export const CustomerType = {
  /** A company. */
  company: "10",
  /** A private person. */
  private: "20",
} as const;

/** Whether the customer is a company or a private person. */
export type CustomerType = (typeof CustomerType)[keyof typeof CustomerType];

/** Kind of record that a document is attached to. */
export const DocumentEntityType = {
  /** A work order. */
  workOrder: 200,
  /** An invoice. */
  invoice: 400,
  /** A project. */
  project: 500,
  /** An expense. */
  expense: 600,
  /** A customer. */
  customer: 1100,
  /** A quote. */
  quote: 1400,
  /** A machine. */
  machine: 1500,
  /** An object item. */
  objectItem: 1600,
  /** A supplement order. */
  supplementOrder: 1800,
  /** A purchase order. */
  purchaseOrder: 2300,
  /** An education log. */
  educationLog: 2400,
  /** A deviation. */
  deviation: 3100,
  /** A machine log. */
  machineLog: 3200,
  /** A supplier invoice. */
  supplierInvoice: 3300,
} as const;

/** Kind of record that a document is attached to. */
export type DocumentEntityType = (typeof DocumentEntityType)[keyof typeof DocumentEntityType];

/** Whether an invoice claims a tax deduction, and which. */
export const InvoiceType = {
  /** An ordinary invoice. */
  normal: 0,
  /** Work on a home, with a ROT deduction. */
  rot: 1,
  /** Household services, with a RUT deduction. */
  rut: 2,
  /** Construction; the vendor does not say what it changes. */
  construction: 3,
} as const;

/** Whether an invoice claims a tax deduction, and which. */
export type InvoiceType = (typeof InvoiceType)[keyof typeof InvoiceType];

/** Where an invoice stands. */
export const InvoiceStatus = {
  /** A draft without a number. */
  draft: 1,
  /** Marked as sent, with a number; the mark itself sends nothing. */
  sent: 2,
  /** Paid. */
  paid: 3,
  /** Obliterated, void but kept. */
  obliterated: 4,
} as const;

/** Where an invoice stands. */
export type InvoiceStatus = (typeof InvoiceStatus)[keyof typeof InvoiceStatus];

/** What a row is for. */
export const ItemType = {
  /** An article, at a quantity and a price. */
  expense: "expense",
  /** Time worked, by time category. */
  timeLog: "timeLog",
  /** Free text with a quantity and a price. */
  general: "general",
  /** An empty row. */
  blank: "blank",
  /** Text alone. */
  text: "text",
  /** Text and an amount, without quantity. */
  onlyAmount: "onlyamount",
  /** Hours that a machine has run. */
  machineTimeLog: "machineTimeLog",
  /** Distance driven, by driver journal type. */
  driverJournal: "driverJournal",
} as const;

/** What a row is for. */
export type ItemType = (typeof ItemType)[keyof typeof ItemType];

/** Swedish VAT rate in percent. */
export const VatPercent = {
  /** No VAT. */
  zero: 0,
  /** The lowest rate. */
  six: 6,
  /** The middle rate. */
  twelve: 12,
  /** The full rate. */
  twentyFive: 25,
} as const;

/** Swedish VAT rate in percent. */
export type VatPercent = (typeof VatPercent)[keyof typeof VatPercent];

/** Kind of work that a ROT or RUT deduction is claimed for. The vendor's table skips the codes 8, 11, 16 and 17. */
export const HouseWorkType = {
  /** No deduction. */
  none: 0,
  /** ROT, construction. */
  construction: 1,
  /** ROT, electrical work. */
  electrical: 2,
  /** ROT, windows and metalwork. */
  windowsAndMetal: 3,
  /** ROT, ground work. */
  groundWork: 4,
  /** ROT, brickwork. */
  brickwork: 5,
  /** ROT, painting. */
  painting: 6,
  /** ROT, plumbing. */
  plumbing: 7,
  /** ROT, heat pump at 30 percent. */
  heatPump30: 20,
  /** ROT, heat pump at 35 percent. */
  heatPump35: 21,
  /** RUT, cleaning. */
  cleaning: 9,
  /** RUT, care of textiles. */
  textile: 10,
  /** RUT, snow removal. */
  snowRemoval: 12,
  /** RUT, gardening. */
  gardening: 13,
  /** RUT, child care. */
  childCare: 14,
  /** RUT, personal care. */
  personalCare: 15,
  /** RUT, moving. */
  movingServices: 18,
  /** RUT, IT services. */
  itServices: 19,
  /** RUT, repair of appliances. */
  applianceRepair: 22,
} as const;

/** Kind of work that a ROT or RUT deduction is claimed for. The vendor's table skips the codes 8, 11, 16 and 17. */
export type HouseWorkType = (typeof HouseWorkType)[keyof typeof HouseWorkType];

/** How the price of a project comes about. */
export const ProjectBillingMethod = {
  /** The customer's own billing method, which has to be set there. */
  accordingToCustomer: "ACCORDING_TO_CUSTOMER",
  /** One price for every hour. */
  hourly: "HOURLY",
  /** The hourly price of each user. */
  perUser: "PERUSER",
  /** The hourly price of each time category. */
  hourlyPerTimeCategory: "HOURLY_PER_TIMECATEGORY",
  /** One price for the whole project. */
  fixedPrice: "FIXED_PRICE",
  /** Prices from a price list. */
  priceList: "PRICELIST",
} as const;

/** How the price of a project comes about. */
export type ProjectBillingMethod = (typeof ProjectBillingMethod)[keyof typeof ProjectBillingMethod];

/** How far a project has been invoiced. */
export const ProjectInvoiceStatus = {
  /** No invoice status. */
  none: 0,
  /** Not to be invoiced at all. */
  notInvoiceable: 5,
  /** Ready for an invoice. */
  readyToInvoice: 10,
  /** Invoiced in part. */
  partlyInvoiced: 20,
  /** Invoiced in full. */
  fullyInvoiced: 30,
} as const;

/** How far a project has been invoiced. */
export type ProjectInvoiceStatus = (typeof ProjectInvoiceStatus)[keyof typeof ProjectInvoiceStatus];

/** Where a purchase order stands. */
export const PurchaseOrderStatus = {
  /** A draft. */
  draft: 1,
  /** Sent to the supplier. */
  sent: 2,
  /** Obliterated, void but kept. */
  obliterated: 3,
  /** Confirmed by the supplier. */
  confirmed: 4,
  /** Delivered. */
  delivered: 10,
} as const;

/** Where a purchase order stands. */
export type PurchaseOrderStatus = (typeof PurchaseOrderStatus)[keyof typeof PurchaseOrderStatus];

/** What a row of a purchase order is for; machine time and driven distance have no rows here. */
export const PurchaseOrderItemType = {
  /** An article, at a quantity and a price. */
  expense: "expense",
  /** Time worked, by time category. */
  timeLog: "timeLog",
  /** Free text with a quantity and a price. */
  general: "general",
  /** An empty row. */
  blank: "blank",
  /** Text alone. */
  text: "text",
  /** Text and an amount, without quantity. */
  onlyAmount: "onlyamount",
} as const;

/** What a row of a purchase order is for; machine time and driven distance have no rows here. */
export type PurchaseOrderItemType = (typeof PurchaseOrderItemType)[keyof typeof PurchaseOrderItemType];

/** Where a supplier invoice stands. */
export const SupplierInvoiceStatus = {
  /** Registered, as a new one is unless told otherwise. */
  registered: 1,
  /** Still a draft. */
  draft: 5,
  /** Sent off. */
  sent: 7,
  /** Invoiced to the customer. */
  invoiced: 10,
} as const;

/** Where a supplier invoice stands. */
export type SupplierInvoiceStatus = (typeof SupplierInvoiceStatus)[keyof typeof SupplierInvoiceStatus];

/** One of the 24 colours that a work order can have, six hexadecimal digits without a hash sign. */
export const WorkOrderColor = {
  /** Purple. */
  purple: "9c27b0",
  /** Deep purple. */
  deepPurple: "673ab7",
  /** Bright violet. */
  violet: "7C4DFF",
  /** Indigo. */
  indigo: "3F51B5",
  /** Steel blue. */
  steelBlue: "3a87ad",
  /** Blue. */
  blue: "2196F3",
  /** Light blue. */
  lightBlue: "03A9F4",
  /** Cyan. */
  cyan: "00BCD4",
  /** Teal. */
  teal: "009688",
  /** Forest green. */
  forestGreen: "468847",
  /** Green. */
  green: "4CAF50",
  /** Light green. */
  lightGreen: "8BC34A",
  /** Lime. */
  lime: "CDDC39",
  /** Orange. */
  orange: "FF9800",
  /** Deep orange. */
  deepOrange: "FF5722",
  /** Red. */
  red: "f44336",
  /** Pink. */
  pink: "e91e63",
  /** Brown. */
  brown: "795548",
  /** Dark brown. */
  darkBrown: "5D4037",
  /** Grey. */
  grey: "999999",
  /** Dark grey. */
  darkGrey: "666666",
  /** Charcoal. */
  charcoal: "333333",
  /** Black. */
  black: "000000",
  /** Off-white. */
  offWhite: "FAFAFA",
} as const;

/** One of the 24 colours that a work order can have, six hexadecimal digits without a hash sign. */
export type WorkOrderColor = (typeof WorkOrderColor)[keyof typeof WorkOrderColor];

/** How far a work order has been invoiced. */
export const WorkOrderInvoiceStatus = {
  /** No invoice status. */
  none: 0,
  /** Not to be invoiced at all. */
  notInvoiceable: 5,
  /** Ready for an invoice. */
  readyToInvoice: 10,
  /** Invoiced in part. */
  partlyInvoiced: 20,
  /** Invoiced in full. */
  fullyInvoiced: 30,
} as const;

/** How far a work order has been invoiced. */
export type WorkOrderInvoiceStatus = (typeof WorkOrderInvoiceStatus)[keyof typeof WorkOrderInvoiceStatus];

/** How the price of a work order comes about; projects have other methods. */
export const WorkOrderBillingMethod = {
  /** Time and material as they are used. */
  running: "RUNNING",
  /** One price for the whole work order. */
  fixedPrice: "FIXED_PRICE",
  /** What the quote says. */
  accordingToQuote: "ACCORDING_TO_QUOTE",
} as const;

/** How the price of a work order comes about; projects have other methods. */
export type WorkOrderBillingMethod = (typeof WorkOrderBillingMethod)[keyof typeof WorkOrderBillingMethod];
