import { sevenshifts } from "../../../contract/sevenshifts/api.ts";
import { facts } from "../../../contract/sevenshifts/sandboxFacts.ts";
import { testClient } from "./suite.ts";

testClient(sevenshifts, facts);
