// Made by npm run generate from spec/. Change the contract, not this file.

/** Kind of error; which status goes with which type is not documented. */
export const ErrorType = {
  /** Something that the call needs was not sent. */
  missingParameter: "missing_parameter",
  /** The key is missing or wrong. */
  unauthorized: "unauthorized",
  /** No record has this id. */
  invalidId: "invalid_id",
  /** The body cannot be read as JSON. */
  invalidJson: "invalid_json",
  /** The record could not be saved. */
  saveError: "save_error",
  /** The record could not be deleted. */
  deleteError: "delete_error",
  /** The key may not do this. */
  accessDenied: "access_denied",
  /** A value was refused. */
  validationError: "validation_error",
  /** A header is missing; the vendor documents none that is required. */
  missingHeader: "missing_header",
  /** Anything else. */
  unknown: "unknown",
} as const;

/** Kind of error; which status goes with which type is not documented. */
export type ErrorType = (typeof ErrorType)[keyof typeof ErrorType];

/** Whom an open shift is offered to. */
export const OpenOfferType = {
  /** Everyone may take it. */
  everyone: 0,
  /** Those who have one certain role may take it. */
  role: 1,
} as const;

/** Whom an open shift is offered to. */
export type OpenOfferType = (typeof OpenOfferType)[keyof typeof OpenOfferType];

/** How the user came to work a shift. */
export const ShiftStatus = {
  /** Nothing to remark. */
  none: 0,
  /** The user was sick. */
  sick: 1,
  /** The user did not come. */
  noShow: 2,
  /** The user came late. */
  late: 3,
} as const;

/** How the user came to work a shift. */
export type ShiftStatus = (typeof ShiftStatus)[keyof typeof ShiftStatus];

/** Which way a punch went. */
export const PunchDirection = {
  /** The person has clocked in. */
  in: "in",
  /** The person has clocked out. */
  out: "out",
} as const;

/** Which way a punch went. */
export type PunchDirection = (typeof PunchDirection)[keyof typeof PunchDirection];

/** What kind of user it is. */
export const UserType = {
  /** Works shifts. */
  employee: 1,
  /** Administers the company's account. */
  administrator: 2,
  /** Manages people and schedules. */
  manager: 3,
  /** Helps a manager. */
  assistantManager: 4,
} as const;

/** What kind of user it is. */
export type UserType = (typeof UserType)[keyof typeof UserType];

/** How skilled somebody is. */
export const SkillLevel = {
  /** Level 1; which end of the scale is the better is not documented. */
  level1: 1,
  /** Level 2, in the middle. */
  level2: 2,
  /** Level 3, the other end of the scale. */
  level3: 3,
} as const;

/** How skilled somebody is. */
export type SkillLevel = (typeof SkillLevel)[keyof typeof SkillLevel];

/** How somebody is paid. */
export const WageType = {
  /** By the hour. */
  hourly: "hourly",
  /** By a fixed salary. */
  salaried: "salaried",
} as const;

/** How somebody is paid. */
export type WageType = (typeof WageType)[keyof typeof WageType];
