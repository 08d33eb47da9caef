/// The bodies of a municipality: fullmäktige, styrelse, utskott, nämnder and companies.
@NullMarked
package se.kansli.kernel.organisation;

import org.jspecify.annotations.NullMarked;
