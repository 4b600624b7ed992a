import { emptyAddress } from "./identity.ts";

/** What is the same on the order confirmation of every quote. */
export const confirmationPart = {
  enableQuoteConditions: false,
  quoteConditionsContent: "",
  confirmationDate: null,
  confirmationHeaderText: "Härmed bekräftar vi er beställning enligt specifikationen nedan.",
  confirmationFooterInfoText: "",
  confirmationTitle: "Orderbekräftelse",
  useBudgetCalculation: false,
  quoteAcceptReason: null,
  quoteAcceptReasonName: null,
  quoteDeclineReason: null,
  quoteDeclineReasonName: null,
  stockReservationIsDone: false,
  budgetCalculation: { invoiceItems: [], totalBenefitAmount: 0, totalCostAmount: 0 },
  deliveryAddress: emptyAddress,
  invoiceItems: [],
};
