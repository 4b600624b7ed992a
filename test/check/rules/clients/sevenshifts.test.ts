import { sevenshifts } from "../../../contract/sevenshifts/api.ts";
import { facts } from "../../../../scripts/testContract/facts/sevenshifts.ts";
import { testClient } from "./suite.ts";

testClient(sevenshifts, facts);
