/** What a calendar that Timekit keeps itself has beside its name. */
export const ownCalendar = {
  description: "",
  foregroundcolor: "#ffffff",
  backgroundcolor: "#1a73e8",
  provider: "timekit",
  provider_id: null,
  provider_access: "owner",
  provider_primary: false,
  provider_sync: false,
} as const;
