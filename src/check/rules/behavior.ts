import type { Rule } from "../rule.ts";
import { createdIsReadBack } from "./createdIsReadBack.ts";
import { deleteDeletes } from "./deleteDeletes.ts";
import { filterComplete } from "./filterComplete.ts";
import { filterHonoured } from "./filterHonoured.ts";
import { idsUnique } from "./idsUnique.ts";
import { keyNeeded } from "./keyNeeded.ts";
import { limitHonoured } from "./limitHonoured.ts";
import { listAndReadAgree } from "./listAndReadAgree.ts";
import { pageEcho } from "./pageEcho.ts";
import { pagesLose } from "./pagesLose.ts";
import { pagesOverlap } from "./pagesOverlap.ts";
import { ratePolicyTrue } from "./ratePolicyTrue.ts";
import { referencesResolve } from "./referencesResolve.ts";
import { sortHonoured } from "./sortHonoured.ts";
import { totalAgrees } from "./totalAgrees.ts";
import { unknownIdRefused } from "./unknownIdRefused.ts";
import { updateChangesWhatItNames } from "./updateChangesWhatItNames.ts";
import { updateKeepsTheRest } from "./updateKeepsTheRest.ts";

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
