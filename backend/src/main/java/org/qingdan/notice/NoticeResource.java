package org.qingdan.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingdan.shared.Missing;
import org.qingdan.shared.Order;
import org.qingdan.shared.Page;
import org.qingdan.shared.Paging;

/** The notices that the ledger was read from. */
@Path("/api/v1/notices")
@Tag(name = "通知")
class NoticeResource {

    private final Notices notices;
    private final NoticeList views;

    NoticeResource(Notices notices, NoticeList views) {
        this.notices = notices;
        this.views = views;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listNotices", summary = "通知列表", description = """
            台账所依据的通知，按读入顺序。sort 可用 position、title、issuedOn、publishedOn。""")
    public Page<NoticeSummary> list(@BeanParam @Valid Paging paging,
            @Parameter(description = "排序字段，前加 - 为倒序", example = "-issuedOn") @RestQuery String sort) {
        var sorted = new Order<NoticeSummary>()
                .by("title", NoticeSummary::title)
                .by("issuedOn", NoticeSummary::issuedOn)
                .by("publishedOn", NoticeSummary::publishedOn)
                .sorted(views.all(), sort);
        return Page.of(sorted, paging, page -> page);
    }

    @GET
    @PermitAll
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getNotice", summary = "一份通知", description = """
            通知的结构（部分、指标分组）与全部校读记录。""")
    public NoticeView get(String id) {
        return views.all().stream().filter(notice -> notice.id().equals(id)).findFirst().map(views::whole)
                .orElseThrow(() -> new Missing("通知", id));
    }

    @GET
    @PermitAll
    @Path("{id}/text")
    @Produces(MediaType.TEXT_PLAIN)
    @Transactional
    @Operation(operationId = "getNoticeText", summary = "通知原文", description = """
            通知的文本，与发布时一字不差；其他各处的 source 即在此文本中的位置（UTF-16 码元）。""")
    public String text(String id) {
        return notices.findByIdOptional(id).map(Notice::sourceText).orElseThrow(() -> new Missing("通知", id));
    }
}
