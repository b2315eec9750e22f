@NullMarked
package org.skein.graph.view;

import org.jspecify.annotations.NullMarked;
