import { timekit } from "../../../contract/timekit/api.ts";
import { facts } from "../../../contract/timekit/sandboxFacts.ts";
import { testClient } from "./suite.ts";

testClient(timekit, facts);
