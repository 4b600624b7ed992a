import type { Random } from "../random.ts";
import { streets, towns } from "./words.ts";

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

/** The digit that the Luhn formula asks for after some digits. */
export const checkDigit = (digits: string): number => {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

/** Digits with a check digit that is off, so that they are nobody's number. */
const withWrongCheckDigit = (digits: string): string => digits + String((checkDigit(digits) + 5) % 10);

/** A personal number that cannot be anyone's. */
export const personalNumber = (random: Random): string => {
  const born = pad(random.integer(45, 99), 2) + pad(random.integer(1, 12), 2) + pad(random.integer(1, 28), 2);
  const number = withWrongCheckDigit(born + pad(random.integer(0, 999), 3));
  return `19${number.slice(0, 6)}-${number.slice(6)}`;
};

/** An organisation number that cannot be any firm's; its first digit tells a housing society, 7, from a company, 5. */
export const organizationNumber = (random: Random, firstDigit: 5 | 7): string => {
  const number = withWrongCheckDigit(
    `${firstDigit}${firstDigit === 5 ? "5" : "6"}${pad(random.integer(6_000_000, 9_999_999), 7)}`,
  );
  return `${number.slice(0, 6)}-${number.slice(6)}`;
};

/** The VAT number that belongs to an organisation number. */
export const vatNumber = (organization: string): string => `SE${organization.replace("-", "")}01`;

/** A bank giro number that cannot be anyone's. */
export const bankgiro = (random: Random): string => {
  const number = withWrongCheckDigit(pad(random.integer(500_000, 599_999), 6) + pad(random.integer(0, 9), 1));
  return `${number.slice(0, 4)}-${number.slice(4)}`;
};

/** A mobile number from the range kept for fiction. */
export const cellPhone = (random: Random): string => `070-174 06 ${pad(random.integer(5, 99), 2)}`;

/** A fixed line's number from the range kept for fiction. */
export const workPhone = (random: Random): string => `08-465 004 ${pad(random.integer(0, 99), 2)}`;

const plainLetters: Record<string, string> = { å: "a", ä: "a", ö: "o", é: "e" };

/** Words as the part of a mail address before or after the at sign. */
export const mailName = (...words: string[]): string =>
  words
    .join(".")
    .toLowerCase()
    .replaceAll(/[åäöé]/g, (letter) => plainLetters[letter] ?? "")
    .replaceAll(/[^a-z0-9.]+/g, "");

/** A street address in the district. */
export const addressOf = (random: Random): { address: string; zipCode: string; city: string } => {
  const town = random.pick(towns);
  return {
    address: `${random.pick(streets)} ${random.integer(1, 96)}`,
    zipCode: `${town.zone} ${pad(random.integer(10, 49), 2)}`,
    city: town.city,
  };
};

/** A postal address that nothing was filled in on. */
export const emptyAddress = {
  name: "",
  address: "",
  address2: "",
  zipCode: "",
  city: "",
  country: "",
  phone: "",
};

/** A key of the kind that the vendor's pages give to rows. */
export const itemKey = (random: Random): string =>
  `0.${random.integer(10_000_000, 99_999_999)}${random.integer(10_000_000, 99_999_999)}`;

const linkLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A token of the kind that public links end with. */
export const linkToken = (random: Random): string =>
  Array.from({ length: 19 }, () => linkLetters[random.integer(0, linkLetters.length - 1)]).join("");
