package org.qingdan.shared;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Where a request comes from, as far as limits care. */
public final class ClientAddress {

    private ClientAddress() {
    }

    /** The address; of IPv6 the network (/64), because whoever has one address there has all of them. */
    public static String of(HttpServerRequest request) {
        var remote = request.remoteAddress();
        return remote == null ? "" : of(remote.hostAddress() == null ? remote.host() : remote.hostAddress());
    }

    static String of(String host) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(host);
        try {
            if (bytes != null) {
                var address = InetAddress.getByAddress(bytes);
                return address instanceof Inet6Address ? HexFormat.of().formatHex(bytes, 0, 8) : address.getHostAddress();
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address of 4 or 16 bytes is an address", e);
        }
        return host;
    }
}
