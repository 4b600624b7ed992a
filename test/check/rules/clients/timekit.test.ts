import { timekit } from "../../../contract/timekit/api.ts";
import { facts } from "../../../../scripts/testContract/facts/timekit.ts";
import { testClient } from "./suite.ts";

testClient(timekit, facts);
