/// The diarium that everyone may read without saying who or why (TF 2:18). It is made from the events by a fold of its
/// own that takes in nothing but what may be public: no internal title and no private person's name ever reaches it.
@NullMarked
package se.kansli.query.publicdiarium;

import org.jspecify.annotations.NullMarked;
