/** Remote procedures: services of gRPC and Dubbo that no annotation marks. */
@NullMarked
package dev.postern.extractor.framework.rpc;

import org.jspecify.annotations.NullMarked;
