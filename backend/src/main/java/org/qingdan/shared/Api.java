package org.qingdan.shared;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole of the interface: its title, its groups, and what a stranger should know first. */
@OpenAPIDefinition(
        info = @Info(title = "清单 Qingdan", version = "1", description = """
                把政府印发的任务清单变成活的台账：任务、举措、责任单位、时限，以及它们在任何一天的红黄绿灯。

                - **列表**都是 `{"items":[…],"total":n,"page":0,"size":50}`，`size` 最大 500；`sort=字段` 升序，`sort=-字段` 倒序。
                - **asOf=年-月-日** 按那一天结束时的情况回答；不给即今天，按北京时间换日，到期当天仍算按期。
                - **出错**一律为 `application/problem+json`（RFC 9457），未知的参数、字段、取值都会被逐项指出。
                - **ETag**：每个 GET 都带；下次以 `If-None-Match` 送回，没有变化即答 304。
                - **登录**：浏览器以 `POST /session` 得到会话 Cookie，写操作另带请求头 `X-CSRF-Token`；程序以 `Authorization: Bearer 令牌` 访问，\
                令牌在 `/tokens` 新建。公开的内容不登录即可读。
                - **修改**须带 `If-Match`（缺则 428），他人已先改则答 412。
                - **标识**永久不变，可以收藏。**source** 是原文 `/notices/{id}/text` 中的位置 `[start,end)`，按 UTF-16 码元计。
                """),
        tags = {
            @Tag(name = "总览", description = "首页所需的全部数字"),
            @Tag(name = "任务", description = "通知列出的改革举措"),
            @Tag(name = "举措", description = "我市举措：做的最小单位"),
            @Tag(name = "责任事项", description = "台账的行：谁、做什么、何时到期、目前如何"),
            @Tag(name = "办理", description = "签收、工作方案、进展、延期、销号，以及办公室的审核"),
            @Tag(name = "时限", description = "每条举措的完成时限"),
            @Tag(name = "责任单位", description = "单位、集体及其成员"),
            @Tag(name = "指标", description = "营商环境指标"),
            @Tag(name = "通知", description = "来源文件、原文与校读记录"),
            @Tag(name = "登录", description = "会话与本人密码"),
            @Tag(name = "人员", description = "账号、角色与所属单位"),
            @Tag(name = "令牌", description = "供程序访问的令牌"),
            @Tag(name = "名称", description = "枚举取值的中英文名称")
        },
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
@SecurityScheme(securitySchemeName = "session", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.COOKIE,
        apiKeyName = "qingdan_session", description = "登录所得的会话 Cookie；写操作另带请求头 X-CSRF-Token")
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "在 /tokens 新建的令牌")
public class Api extends Application {
}
