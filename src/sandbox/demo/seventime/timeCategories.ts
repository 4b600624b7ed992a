import { listOf } from "./lookups.ts";

interface Kind {
  absence?: boolean;
  vacation?: boolean;
  unsocial?: boolean;
  machine?: boolean;
  description?: string;
}

const category = (
  name: string,
  articleNumber: string,
  pricePerHour: number,
  color: string,
  kind: Kind = {},
) => ({
  name,
  description: kind.description ?? "",
  isAbsenceType: kind.absence === true,
  isUnsocialHour: kind.unsocial === true,
  isInvoiceable: pricePerHour > 0,
  pricePerHour,
  articleNumber,
  isWorkTime: kind.absence !== true,
  isActive: true,
  color,
  isVacation: kind.vacation === true,
  presenceCode: "",
  requirePreAttest: kind.vacation === true,
  isMachineTime: kind.machine === true,
});

/** Places of the time categories in their list. */
export const categoryIndex = {
  electricity: 0,
  plumbing: 1,
  heating: 2,
  onCall: 3,
  leading: 4,
  internal: 5,
  vacation: 6,
  sickness: 7,
  childSickness: 8,
  parentalLeave: 9,
  machine: 10,
};

/** The time categories, in the order of `categoryIndex`. */
export const makeTimeCategories = (founded: number) =>
  listOf("TimeCategory", founded, [
    category("Montage el", "9001", 695, "FF9800"),
    category("Montage rör", "9002", 725, "2196F3"),
    category("Montage värme", "9003", 745, "f44336"),
    category("Jour och beredskap", "9010", 1150, "9c27b0", {
      unsocial: true,
      description: "Utryckning på kvällar och helger",
    }),
    category("Projektledning", "9020", 895, "3F51B5"),
    category("Internt arbete", "9090", 0, "999999"),
    category("Semester", "040", 0, "4CAF50", { absence: true, vacation: true }),
    category("Sjukdom", "050", 0, "e91e63", { absence: true }),
    category("Vård av barn", "055", 0, "CDDC39", { absence: true }),
    category("Föräldraledighet", "060", 0, "00BCD4", { absence: true }),
    category("Maskintid", "9050", 390, "795548", { machine: true }),
  ]);

/** A time category. */
export type TimeCategory = ReturnType<typeof makeTimeCategories>[number];
