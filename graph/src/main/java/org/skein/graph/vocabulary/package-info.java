@NullMarked
package org.skein.graph.vocabulary;

import org.jspecify.annotations.NullMarked;
