import { seventime } from "../../../contract/seventime/api.ts";
import { facts } from "../../../../scripts/testContract/facts/seventime.ts";
import { testClient } from "./suite.ts";

testClient(seventime, facts);
