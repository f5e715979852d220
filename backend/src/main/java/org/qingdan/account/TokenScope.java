package org.qingdan.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a token's powers go, within those of its owner. */
@Schema(description = "令牌范围：READ 只读；WRITE 读写")
public enum TokenScope {
    READ, WRITE
}
