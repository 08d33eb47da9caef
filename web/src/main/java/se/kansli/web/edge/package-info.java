/// What every request passes and every answer is made with: strict JSON, problem details, versions, idempotency,
/// positions and pages.
@NullMarked
package se.kansli.web.edge;

import org.jspecify.annotations.NullMarked;
