import type { Rule } from "../rule.ts";
import { createdIsReadBack } from "./created-is-read-back.ts";
import { deleteDeletes } from "./delete-deletes.ts";
import { filterComplete } from "./filter-complete.ts";
import { filterHonoured } from "./filter-honoured.ts";
import { idsUnique } from "./ids-unique.ts";
import { keyNeeded } from "./key-needed.ts";
import { limitHonoured } from "./limit-honoured.ts";
import { listAndReadAgree } from "./list-and-read-agree.ts";
import { pageEcho } from "./page-echo.ts";
import { pagesLose } from "./pages-lose.ts";
import { pagesOverlap } from "./pages-overlap.ts";
import { ratePolicyTrue } from "./rate-policy-true.ts";
import { referencesResolve } from "./references-resolve.ts";
import { sortHonoured } from "./sort-honoured.ts";
import { totalAgrees } from "./total-agrees.ts";
import { unknownIdRefused } from "./unknown-id-refused.ts";
import { updateChangesWhatItNames } from "./update-changes-what-it-names.ts";
import { updateKeepsTheRest } from "./update-keeps-the-rest.ts";

/** What a server has to do with its records, as far as what was seen tells. */
export const behaviorRules: Rule[] = [
  filterHonoured,
  filterComplete,
  sortHonoured,
  limitHonoured,
  pageEcho,
  pagesOverlap,
  pagesLose,
  totalAgrees,
  idsUnique,
  createdIsReadBack,
  updateChangesWhatItNames,
  updateKeepsTheRest,
  deleteDeletes,
  listAndReadAgree,
  referencesResolve,
  unknownIdRefused,
  keyNeeded,
  ratePolicyTrue,
];
