package se.kansli.web.organisation;

import se.kansli.kernel.organisation.BodyCode;

record EstablishedBody(BodyCode body) {}
