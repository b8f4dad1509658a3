package org.aver.workbench;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.aver.workbench.article.Folding;

/**
 * Where and for whom a workbench is open.
 *
 * @param listen    the address it listens at; any but a loopback one needs accounts
 * @param port      0 for any that is free
 * @param hosts     names it answers to besides the address, such as the one a proxy has; "[:port]" left out
 * @param reviewers how many people must agree before something counts as reviewed
 * @param folding   whether graphic passages are folded
 */
public record Settings(String listen, int port, List<String> hosts, int reviewers, Folding folding) {
    public Settings {
        hosts = List.copyOf(hosts);
        if (reviewers < 1) {
            throw new IllegalArgumentException("at least one person reviews");
        }
    }

    /** This machine alone, one person reviews. */
    public static Settings local(int port) {
        return new Settings("127.0.0.1", port, List.of(), 1, Folding.OFF);
    }

    public Settings with(Folding other) {
        return new Settings(listen, port, hosts, reviewers, other);
    }

    /** @throws IllegalArgumentException where the address is none of this machine's */
    boolean isLocal() {
        try {
            return InetAddress.getByName(listen).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(listen + " is no address of this machine", e);
        }
    }
}
