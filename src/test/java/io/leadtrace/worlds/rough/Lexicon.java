package io.leadtrace.worlds.rough;

import java.util.List;

/** The words everything here is put together from; none of them means anybody. */
final class Lexicon {
    static final List<String> SURNAMES =
            words("李 王 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 高 郑 梁 谢 宋 唐 许 韩 邓 冯 曹 彭 曾 肖 田 董 潘 "
                    + "袁 蔡 蒋 余 于 杜 叶 程 魏 苏 吕 丁 任 卢 姚 沈 钟 姜 崔 谭 陆 范 汪 廖 石 金 韦 贾 夏 付 方 邹 熊 白 孟 秦 邱 侯 江 尹 薛 闫 段 雷 龙 黎 史 陶 贺 "
                    + "毛 郝 顾 龚 邵 覃 武 钱 戴 严 莫 孔 向 常 汤 康 易 乔 赖 欧阳 夏侯 东方 皇甫 尉迟");
    static final String GIVEN =
            "文明国华建志海永春秀玉桂兰英红梅芳丽敏静艳娟霞燕玲平军勇强磊洋伟杰涛超鹏飞宇浩然子轩梓涵雨欣怡佳琪思晨阳俊博雪莹婷慧颖洁琳晓东西南北庆祥福禄寿喜财旺金银铜铁山川河湖江波涛林森木土石火炎光辉煌耀天地人和";
    static final List<String> ALIKE = words(
            "文闻雯 明名铭 国幗 华花桦 建见健 志致智 海害 永咏勇 春椿 秀绣 玉育钰 桂贵 兰蓝岚 英瑛樱 红洪鸿 梅枚玫 芳方 "
                    + "丽莉利 敏闵 静净婧 艳燕彦 娟捐 霞侠 玲铃伶 平萍苹 军君均 强墙 磊雷垒 洋阳杨 伟玮炜 杰捷 涛滔 超钞 鹏朋 飞非菲 浩昊皓 轩萱 涵函 欣新心 佳家嘉 琪其奇 "
                    + "思丝 晨辰 俊峻 博搏 莹盈 婷亭 慧惠 颖影 洁杰 琳林 东冬 福富 财材 源原 贸茂 科棵 技枝 装妆 饰试 运韵 输书 营盈 销消 路陆 街接 苑院 栋冻 期其 城成 张章 李里 王汪 徐许 吴武 程陈");
    static final List<String> TOWNS = words("邯郸 洛阳 徐州 潍坊 绵阳 襄阳 株洲 柳州 赣州 芜湖 保定 宝鸡");
    static final List<String> DISTRICTS = words("河西区 城关区 新建区 南山区 东湖区 开发区 高新区 雁塔区 临江区 北郊区");
    static final List<String> BRANDS_A = words("鼎 瑞 恒 宏 金 盛 华 安 泰 信 博 远 通 达 隆 兴 嘉 正 中 联 新 永 智 云 海 天 龙 凯 佳 创");
    static final List<String> BRANDS_B = words("泰 源 盛 达 丰 业 信 诚 诺 鑫 腾 辉 邦 图 景 翔 润 和 利 康 美 邑 峰 联 捷 原 铭 溢 朗 基");
    static final List<String> INDUSTRIES =
            words("建筑安装 房地产经纪 汽车配件 电子科技 网络科技 国际贸易 食品 医疗器械 文化传播 教育咨询 物业管理 服装 家具 货运代理 机电设备 园林绿化 人力资源 财务咨询 酒店管理 新材料");
    static final List<String> FORMS = words("有限公司 有限公司 有限公司 有限责任公司 股份有限公司 集团有限公司 厂 经营部");
    static final List<String> OFFICES =
            words("人民医院 第二中学 实验小学 财政局 交通运输局 公安局 供电公司 自来水公司 农村信用社 邮政局 税务局 卫生院 职业技术学院 水利局 烟草专卖局");
    static final List<String> SUBOFFICES = words("一分局 办公室 后勤科 住院部 城东所 营业部 财务科 二车间 项目部");
    static final List<String> NONE = words("无 自由职业 个体户 务农 退休 待业 私营");
    static final List<String> JOBS = words("职员 经理 工程师 教师 医生 司机 会计 销售 主管 技术员 店长 护士 文员 厂长 公务员");
    static final List<String> ESTATES_A = words("阳光 锦绣 世纪 东方 滨江 翡翠 香榭 金色 御景 学府 万象 紫荆 凤凰 绿地 中央 湖畔 时代 名仕");
    static final List<String> ESTATES_B = words("花园 家园 华府 名城 新村 公寓 国际 雅苑 豪庭 小区 一期 春天 嘉园 壹号 官邸");
    static final List<String> STREETS = words("人民路 解放路 中山路 建设路 文化路 长江路 黄河路 北京路 友谊路 胜利路 工业路 迎宾大道 科技路 幸福街 南环路 站前街");
    static final List<String> SALES = words("刘经理 小陈 王姐 张工 阿强 苏苏 老何 安娜 客服03 客服07 店长 郑凯");
    static final List<String> CHANNELS = words("抖音 百度 转介绍 到店 电话 活动 老客户 官网");
    static final List<String> NOTES = words("已联系 无人接 不需要 微信已加 改天再约 关机 有意向 已签 二次回访 孩子上学 在外地");
    static final List<String> LAYOUTS = words("两室一厅 三室两厅 一室一厅 四室两厅 三室一厅");

    static final List<String> FIRST = words(
            "James Mary Robert Linda Michael Susan David Karen William Nancy Richard Lisa Thomas "
                    + "Betty Charles Helen Daniel Sandra Matthew Donna Anthony Carol Mark Ruth Steven Sharon Paul Laura Andrew Kim Joshua Amy "
                    + "Kevin Angela Brian Anna George Emma Edward Ruby Ronald Diana Timothy Julia Jason Olive Jeffrey Grace Ryan Rose");
    static final List<String> LAST = words(
            "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Martin "
                    + "Jackson Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker "
                    + "Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers "
                    + "Morgan Cooper Peterson Bailey Reed Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray Hughes Price");
    static final List<String> FIRMS_EN = words(
            "Halden Brightwell Norcross Ashby Kestrel Fairmont Oakridge Silverline Redstone "
                    + "Bluewater Highgate Larkspur Meridian Pinnacle Summit Westbrook Cardinal Evergreen Falcon Granite Harbor Ironwood");
    static final List<String> TRADES_EN =
            words("Logistics Realty Consulting Foods Motors Textiles Medical Software Printing "
                    + "Plumbing Insurance Holdings Bakery Supply Design Energy");
    static final List<String> FORMS_EN = words("Ltd LLC Inc Co. Group Limited");
    static final List<String> ROADS_EN = words(
            "Maple Oak Cedar Elm Washington Lake Hillcrest Park Sunset Church Mill River Spring Ridge Station Victoria");
    static final List<String> TOWNS_EN =
            words("Millbrook Ashford Clayton Riverton Fairview Georgetown Salem Franklin Bristol Marlow");

    static final List<String> SEGMENTS =
            words("134 135 136 137 138 139 147 150 151 152 157 158 159 182 183 187 188 130 131 132 155 "
                    + "156 185 186 133 153 177 180 181 189 173 166 199 191");

    private Lexicon() {}

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
