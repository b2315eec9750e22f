/** Made graphs of any size, with the shape of a real one: what is measured is measured on them. */
@NullMarked
package org.skein.graph.bench;

import org.jspecify.annotations.NullMarked;
