/// What the files in `samples/` are made of. Written into the folder by `mvn test
/// -Dtest=SamplesTest -Dofferwright.samples.write=true -Dsurefire.failIfNoSpecifiedTests=false`.
@NullMarked
package offerwright.support.samples;

import org.jspecify.annotations.NullMarked;
